import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '@layan/contract';
import { describeEachDatabase } from '../testing/databases.js';
import { createApi, type Api } from '../testing/api.js';
import { createWorld, letterAnswers, type StoppedClock } from '../testing/world.js';

const urn = (name: string) => `urn:layan:problem:${name}`;

describeEachDatabase('the API', (under) => {
  let api: Api;
  let clock: StoppedClock;
  let keys = 0;
  beforeAll(async () => {
    const { stores, clock: worldClock } = await createWorld(under.database);
    clock = worldClock;
    api = await createApi(stores, { ready: () => under.database.ping() });
  });
  const newKey = () => `kunci-${(keys += 1)}`;
  const create = async (as: 'budi' | 'siti' = 'budi'): Promise<Draft> =>
    (await api.send(as, 'POST', '/drafts', { body: { service: 'surat-uji' }, key: newKey() })).body as Draft;
  const patch = (id: string, revision: number, body: unknown) =>
    api.send('budi', 'PATCH', `/drafts/${id}`, { revision, body });
  const ready = async (): Promise<Draft> => (await patch((await create()).id, 1, letterAnswers)).body as Draft;
  const submit = ({ id, submitKey, revision }: Draft) =>
    api.send('budi', 'POST', `/drafts/${id}/submit`, { revision, key: submitKey });

  describe('public routes', () => {
    it('lists services page by page', async () => {
      const first = await api.send('nobody', 'GET', '/services?limit=1');
      expect(first.body).toMatchObject({
        items: [{ id: 'izin-uji', fee: { min: { amount: 50000 }, max: { amount: 75000 } } }],
      });
      const second = await api.send('nobody', 'GET', `/services?limit=1&cursor=${first.body.next}`);
      expect(second.body).toMatchObject({
        items: [{ id: 'surat-uji', fee: { min: { amount: 0 }, max: { amount: 0 } } }],
        next: null,
      });
      expect(first.headers['cache-control']).toBe('public, max-age=60');
    });

    it('gives a service, and its definition for ever', async () => {
      const service = await api.send('nobody', 'GET', '/services/surat-uji');
      expect(service.body).toMatchObject({ version: 1, state: 'open', assurance: 'substantial' });
      const definition = await api.send('nobody', 'GET', '/services/surat-uji/definitions/1');
      expect(definition.body.pages).toHaveLength(4);
      expect(definition.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    });

    it.each([
      '/services/tidak-ada',
      '/services/surat-uji/definitions/2',
      '/services/surat-uji/definitions/0',
      '/services/surat-uji/definitions/1.0',
      '/services/%00',
      '/services/..%2Fcodes',
      '/codes/regions/..%2Fpackage.json',
      '/codes/regions/villages-31.71.json',
      '/codes/other',
      '/codes/other/regencies.json',
      '/tidak-ada',
      '/drafts/x/y/z',
    ])('finds nothing at %s', async (url) => {
      const { status, body } = await api.send('budi', 'GET', url);
      expect([status, body.type]).toEqual([404, urn('not-found')]);
    });

    it('gives the region list in slices any site may read and keep', async () => {
      const list = await api.send('nobody', 'GET', '/codes/regions');
      expect(list.headers['access-control-allow-origin']).toBe('*');
      const slice = await api.send('nobody', 'GET', `/codes/regions/${list.body.slices.regencies}`);
      expect(slice.body.version).toBe(list.body.version);
      expect(slice.headers).toMatchObject({
        'cache-control': 'public, max-age=31536000, immutable',
        'access-control-allow-origin': '*',
        'content-type': 'application/json; charset=utf-8',
      });
    });

    it('says that it runs, and that it can serve', async () => {
      expect((await api.send('nobody', 'GET', '/healthz')).body).toEqual({ status: 'ok' });
      expect((await api.send('nobody', 'GET', '/readyz')).body).toEqual({ status: 'ok' });
    });

    it('does not look at a token where none is needed', async () => {
      const { status } = await api.send('nobody', 'GET', '/services', { headers: { authorization: 'Bearer bad' } });
      expect(status).toBe(200);
    });
  });

  describe('drafts', () => {
    it('are made once under a key, and say where they lie', async () => {
      const key = newKey();
      const first = await api.send('budi', 'POST', '/drafts', { body: { service: 'surat-uji' }, key });
      expect([first.status, first.headers['location']]).toEqual([201, `/drafts/${first.body.id}`]);
      const again = await api.send('budi', 'POST', '/drafts', { body: { service: 'surat-uji' }, key });
      expect([again.status, again.body.id]).toEqual([200, first.body.id]);
      const bare = await api.send('budi', 'POST', '/drafts', {
        body: { service: 'surat-uji' },
        headers: { 'idempotency-key': key },
      });
      expect(bare.body.id).toBe(first.body.id);
    });

    it('are patched on the revision that was read', async () => {
      const draft = await create();
      const changed = await patch(draft.id, 1, { cara: 'ambil' });
      expect(changed.body).toMatchObject({ revision: 2, answers: { cara: 'ambil', nama: 'Budi Contoh' } });
      const stale = await patch(draft.id, 1, { cara: 'kirim' });
      expect([stale.status, stale.body.type]).toEqual([412, urn('revision-mismatch')]);
      expect(stale.body.current).toEqual(changed.body);
      expect(stale.headers['etag']).toBe('"2"');
    });

    it('say what the identity fills in, and no more of it', async () => {
      const identity = { nik: '3171011708459901', name: 'Budi Contoh' };
      const key = newKey();
      const make = () => api.send('budi', 'POST', '/drafts', { body: { service: 'surat-uji' }, key });
      const [made, again] = [await make(), await make()];
      const url = `/drafts/${made.body.id}`;
      const changed = await patch(made.body.id, 1, letterAnswers);
      const stale = await patch(made.body.id, 1, { alasan: 'x' });
      const unchecked = await submit({ ...(changed.body as Draft), revision: 1 });
      const got = await api.send('budi', 'GET', url);
      for (const draft of [made.body, again.body, changed.body, got.body, stale.body.current, unchecked.body.current])
        expect(draft.identity).toEqual(identity);
      await submit(changed.body as Draft);
      expect((await api.send('budi', 'GET', url)).body.identity).toEqual({});
      const other = await api.send('budi', 'POST', '/drafts', { body: { service: 'izin-uji' }, key: newKey() });
      expect(other.body.identity).toEqual({});
    });

    it('take a patch in the media type of merge patches', async () => {
      const { id } = await create();
      const { status } = await api.send('budi', 'PATCH', `/drafts/${id}`, {
        revision: 1,
        body: { alasan: 'x' },
        headers: { 'content-type': 'application/merge-patch+json; charset=UTF-8' },
      });
      expect(status).toBe(200);
    });

    it('name every place a patch is wrong in', async () => {
      const { id } = await create();
      const { status, body } = await patch(id, 1, { gaji: 1, biaya: '5', anggota: [{ _row: 'a', nama: 5 }] });
      expect(status).toBe(422);
      expect(body.errors).toMatchObject([
        { pointer: '/gaji', code: 'unknown_field' },
        { pointer: '/biaya', code: 'wrong_type' },
        { pointer: '/anggota/0/nama', code: 'wrong_type' },
      ]);
    });

    it('are listed, and removed', async () => {
      const { id } = await create('siti');
      const list = await api.send('siti', 'GET', '/drafts?service=surat-uji&limit=100');
      expect(list.body.items.map((draft: Draft) => draft.id)).toContain(id);
      expect((await api.send('siti', 'DELETE', `/drafts/${id}`)).status).toBe(204);
      expect((await api.send('siti', 'GET', `/drafts/${id}`)).status).toBe(404);
    });
  });

  describe('a submit', () => {
    it('is answered alike however often it is sent', async () => {
      const draft = await ready();
      const first = await submit(draft);
      expect([first.status, first.headers['location']]).toEqual([201, `/submissions/${first.body.id}`]);
      const again = await submit(draft);
      expect([again.status, again.body]).toEqual([200, first.body]);
      const older = await submit({ ...draft, revision: 1 });
      expect([older.status, older.body]).toEqual([200, first.body]);
      expect((await api.send('budi', 'GET', `/submissions/${first.body.id}`)).body).toEqual(first.body);
      const late = await patch(draft.id, draft.revision, { alasan: 'x' });
      expect([late.status, late.body.type]).toEqual([409, urn('already-submitted')]);
      expect((await api.send('budi', 'DELETE', `/drafts/${draft.id}`)).status).toBe(409);
    });

    it('is refused with what the wizard shows, and a corrected one goes through', async () => {
      const draft = await create();
      const refused = await submit(draft);
      expect([refused.status, refused.body.type]).toEqual([422, urn('refused-answers')]);
      expect(refused.body.errors).toMatchObject([
        { pointer: '/cara', code: 'required', severity: 'error' },
        { pointer: '/setuju', code: 'required', severity: 'error' },
      ]);
      const { body } = await patch(draft.id, 1, letterAnswers);
      expect((await submit(body as Draft)).status).toBe(201);
    });

    it('is refused on another revision than was checked, under another key, and without either', async () => {
      const draft = await ready();
      const stale = await submit({ ...draft, revision: 1 });
      expect([stale.status, stale.body.current.revision]).toEqual([412, 2]);
      const foreign = await submit({ ...draft, submitKey: 'lain' });
      expect([foreign.status, foreign.body.type]).toEqual([422, urn('idempotency-key-mismatch')]);
      const url = `/drafts/${draft.id}/submit`;
      expect((await api.send('budi', 'POST', url, { key: draft.submitKey })).body.type).toBe(urn('revision-required'));
      expect((await api.send('budi', 'POST', url, { revision: 2 })).body.type).toBe(urn('idempotency-key-missing'));
      const withBody = await api.send('budi', 'POST', url, { revision: 2, key: draft.submitKey, body: {} });
      expect(withBody.body.type).toBe(urn('malformed-request'));
      expect((await api.send('budi', 'GET', `/drafts/${draft.id}`)).body.state).toBe('open');
    });
  });

  describe('a case', () => {
    it('goes from the citizen to the desk and back', async () => {
      clock.advance(60);
      const { body: submission } = await submit(await ready());
      const url = `/cases/${submission.case.id}`;
      const desk = `/desk${url}`;
      const received = await api.send('budi', 'GET', url);
      expect(received.body).toMatchObject({
        number: submission.case.number,
        state: 'received',
        actsNext: 'agency',
        nextAction: 'periksa',
        due: { date: '2026-11-26', basis: { workingDays: 3, since: '2026-11-23', zone: 'Asia/Jakarta' } },
      });

      const waiting = await api.send('reviewerA', 'GET', '/desk/cases?limit=100');
      expect(waiting.body.items.map(({ id }: { id: string }) => id)).toContain(submission.case.id);
      const opened = await api.send('reviewerA', 'GET', desk);
      expect(opened.body).toMatchObject({ label: 'Budi Contoh', answers: submission.answers });

      const taken = await api.send('reviewerA', 'POST', `${desk}/assign`, { key: 'ambil' });
      expect(taken.body.state).toBe('in_review');
      const noted = await api.send('reviewerA', 'POST', `${desk}/note`, {
        key: 'catat',
        body: { text: 'Tanya loket' },
      });
      expect(noted.body.revision).toBe(3);

      const stale = await api.send('reviewerA', 'POST', `${desk}/decide`, {
        key: 'p0',
        revision: 2,
        body: { outcome: 'approved' },
      });
      expect([stale.status, stale.body.current.revision]).toEqual([412, 3]);
      const decision = {
        key: 'p1',
        revision: 3,
        body: { outcome: 'rejected', reason: 'tidak-lengkap', message: 'Lengkapi data.' },
      };
      const decided = await api.send('reviewerA', 'POST', `${desk}/decide`, decision);
      expect(decided.body).toMatchObject({ state: 'rejected', actsNext: 'nobody', due: null });
      expect((await api.send('reviewerA', 'POST', `${desk}/decide`, decision)).body).toEqual(decided.body);
      const again = await api.send('reviewerA', 'POST', `${desk}/decide`, { ...decision, key: 'p2', revision: 4 });
      expect(again.body.type).toBe(urn('already-decided'));

      const seen = await api.send('budi', 'GET', url);
      expect(seen.body.decision).toMatchObject({
        outcome: 'rejected',
        reason: { code: 'tidak-lengkap' },
        message: 'Lengkapi data.',
      });
      const events = await api.send('budi', 'GET', `${url}/events`);
      expect(events.body.items.map(({ type }: { type: string }) => type)).toEqual(['received', 'taken', 'rejected']);
      expect(events.text).not.toContain('petugas-a');
      const all = await api.send('reviewerA', 'GET', `${desk}/events`);
      expect(all.body.items.map(({ type, by }: { type: string; by: string }) => [type, by])).toEqual([
        ['received', null],
        ['taken', 'petugas-a'],
        ['noted', 'petugas-a'],
        ['rejected', 'petugas-a'],
      ]);
      const done = await api.send('reviewerA', 'GET', '/desk/cases?queue=decided');
      expect(done.body.items.map(({ id }: { id: string }) => id)).toContain(submission.case.id);
      const cases = await api.send('budi', 'GET', '/cases?limit=1');
      expect(cases.body.items[0].id).toBe(submission.case.id);
    });

    it.each([
      [{ outcome: 'rejected' }, '/reason', 'missing'],
      [{ outcome: 'rejected', reason: 'lain' }, '/reason', 'invalid'],
      [{ outcome: 'approved', reason: 'tidak-lengkap' }, '/reason', 'unknown'],
      [{ outcome: 'maybe' }, '/outcome', 'invalid'],
      [{}, '/outcome', 'missing'],
      [{ outcome: 'approved', message: 5 }, '/message', 'wrong_type'],
      [{ outcome: 'approved', message: ' ' }, '/message', 'invalid'],
      [{ outcome: 'approved', note: 'x' }, '/note', 'unknown'],
    ])('is not decided by %j', async (body, pointer, code) => {
      const { body: submission } = await submit(await ready());
      const url = `/desk/cases/${submission.case.id}/decide`;
      const got = await api.send('reviewerA', 'POST', url, { key: newKey(), revision: 1, body });
      expect([got.status, got.body.type]).toEqual([422, urn('invalid-request')]);
      expect(got.body.errors).toMatchObject([{ pointer, code }]);
    });

    it('is only read by an officer who may only read', async () => {
      const { body: submission } = await submit(await ready());
      const url = `/desk/cases/${submission.case.id}`;
      expect((await api.send('readerA', 'GET', url)).status).toBe(200);
      const note = await api.send('readerA', 'POST', `${url}/note`, { key: 'x', body: { text: 'x' } });
      expect([note.status, note.body.type]).toEqual([403, urn('forbidden')]);
    });
  });

  it('says who the token speaks for, and hides most of the identity number', async () => {
    const me = await api.send('budi', 'GET', '/me');
    expect(me.body).toEqual({ kind: 'citizen', name: 'Budi Contoh', maskedId: '317101******9901', assurance: 'high' });
    expect((await api.send('reviewerB', 'GET', '/me')).body).toMatchObject({ kind: 'officer', agency: 'dinas-b' });
  });

  it('refuses a sign-in that is too weak for the service', async () => {
    const { status, body } = await api.send('siti', 'POST', '/drafts', { body: { service: 'izin-uji' }, key: 'x' });
    expect([status, body.type]).toEqual([403, urn('assurance-too-low')]);
  });

  describe('a request that is not as it should be', () => {
    it.each([
      ['GET', '/drafts?limit=0'],
      ['GET', '/drafts?limit=101'],
      ['GET', '/drafts?limit=1&limit=2'],
      ['GET', '/drafts?sort=name'],
      ['GET', '/me?x=1'],
      ['GET', '/cases?cursor=%00'],
    ])('%s %s is a 400', async (method, url) => {
      expect((await api.send('budi', method, url)).status).toBe(400);
    });

    it.each(['', '1', '*', 'W/"1"', '"0"', '"1", "2"', '"-1"', '"1.5"', '"99999999999"'])(
      'If-Match %s is a 400',
      async (value) => {
        const { id } = await create();
        const got = await api.send('budi', 'PATCH', `/drafts/${id}`, { body: {}, headers: { 'if-match': value } });
        expect(got.status).toBe(400);
      },
    );

    it.each(['', '""', 'a b', 'é', 'a"b', 'a'.repeat(256)])('Idempotency-Key %j is a 400', async (value) => {
      const headers = { 'idempotency-key': value };
      expect((await api.send('budi', 'POST', '/drafts', { body: { service: 'surat-uji' }, headers })).status).toBe(400);
    });

    it.each([
      ['text/plain', 415],
      ['application/xml', 415],
      ['application/x-www-form-urlencoded', 415],
      ['multipart/form-data; boundary=x', 415],
      ['application/json; charset=latin1', 415],
      ['application/merge-patch+json', 415],
      ['', 415],
    ])('a body of type %j is a 415', async (type, status) => {
      const got = await api.send('budi', 'POST', '/drafts', {
        raw: '{"service":"surat-uji"}',
        key: newKey(),
        headers: { 'content-type': type },
      });
      expect([got.status, got.body.type]).toEqual([status, urn('media-type')]);
    });

    it('a body that is too large is a 413', async () => {
      const raw = JSON.stringify({ alasan: 'x'.repeat(256 * 1024) });
      const { id } = await create();
      expect((await api.send('budi', 'PATCH', `/drafts/${id}`, { revision: 1, raw })).status).toBe(413);
    });

    it.each(['null', '[]', '"text"', '5', '{}', '{"service":5}', '{"service":"surat-uji","extra":1}'])(
      'the body %s is a 422',
      async (raw) => {
        const { status } = await api.send('budi', 'POST', '/drafts', { raw, key: newKey() });
        expect(status).toBe(422);
      },
    );

    it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
      '%s where there is none is a 405 that says what there is',
      async (method) => {
        const { status, headers } = await api.send('budi', method, '/drafts', method === 'OPTIONS' ? {} : { body: {} });
        expect([status, headers['allow']]).toEqual([405, 'GET, HEAD, POST']);
      },
    );
  });
});
