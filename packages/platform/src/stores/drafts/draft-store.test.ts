import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { mergePatch } from '@layan/definition';
import { describeEachDatabase } from '../../testing/databases.js';
import {
  budi,
  budiApplies,
  createWorld,
  readyDraft,
  send,
  siti,
  sitiApplies,
  type StoppedClock,
} from '../../testing/world.js';
import type { Stores } from '../stores.js';

describeEachDatabase('drafts', (under) => {
  let stores: Stores;
  let clock: StoppedClock;
  beforeAll(async () => {
    ({ stores, clock } = await createWorld(under.database));
  });
  const drafts = () => stores.citizen(budi).drafts;
  const begin = async () => (await drafts().create('surat-uji', budiApplies)).draft;

  it('begin with the current version, prefilled, with a key for the submit', async () => {
    const { draft, created } = await drafts().create('surat-uji', budiApplies);
    expect(created).toBe(true);
    expect(draft).toMatchObject({
      service: { id: 'surat-uji', version: 1 },
      state: 'open',
      revision: 1,
      answers: { nik: '3171011708459901', nama: 'Budi Contoh' },
      submission: null,
      createdAt: '2026-11-23T03:00:00.000Z',
    });
    expect(draft.submitKey).not.toBe(draft.id);
    expect(await drafts().get(draft.id)).toEqual(draft);
  });

  it('are made once under one key', async () => {
    const first = await drafts().create('surat-uji', budiApplies, { key: 'sekali' });
    const again = await drafts().create('surat-uji', budiApplies, { key: 'sekali' });
    expect(again).toEqual({ draft: first.draft, created: false });
    const together = await Promise.all(
      Array.from({ length: 5 }, () => drafts().create('surat-uji', budiApplies, { key: 'bersamaan' })),
    );
    expect(new Set(together.map(({ draft }) => draft.id)).size).toBe(1);
    expect(together.filter(({ created }) => created)).toHaveLength(1);
  });

  it('refuse a key that made a draft of another service', async () => {
    await drafts().create('surat-uji', budiApplies, { key: 'lain' });
    await expect(drafts().create('izin-uji', budiApplies, { key: 'lain' })).rejects.toMatchObject({
      problem: 'idempotency-key-mismatch',
    });
  });

  it('keep the keys of two people apart', async () => {
    const one = await drafts().create('surat-uji', budiApplies, { key: 'sama' });
    const other = await stores.citizen(siti).drafts.create('surat-uji', sitiApplies, { key: 'sama' });
    expect(other.created).toBe(true);
    expect(other.draft.id).not.toBe(one.draft.id);
  });

  it('are not begun for a service that is unknown or wants more assurance', async () => {
    await expect(drafts().create('tidak-ada', budiApplies)).rejects.toMatchObject({ problem: 'not-found' });
    await expect(stores.citizen(siti).drafts.create('izin-uji', sitiApplies)).rejects.toMatchObject({
      problem: 'assurance-too-low',
    });
  });

  it('are another person’s business only for that person', async () => {
    const { id } = await begin();
    const other = stores.citizen(siti).drafts;
    const sameSub = stores.citizen({ issuer: 'https://lain.contoh', sub: budi.sub }).drafts;
    for (const stranger of [other, sameSub]) {
      await expect(stranger.get(id)).rejects.toMatchObject({ problem: 'not-found' });
      await expect(stranger.patch(id, { revision: 1, patch: {} })).rejects.toMatchObject({ problem: 'not-found' });
      await expect(stranger.remove(id)).rejects.toMatchObject({ problem: 'not-found' });
    }
    expect((await sameSub.list()).items).toEqual([]);
  });

  it('take a patch, count the revision up, and keep both for the next reader', async () => {
    const { id } = await begin();
    clock.advance(60);
    const changed = await drafts().patch(id, {
      revision: 1,
      patch: { cara: 'ambil', alasan: 'Baris satu\nbaris dua' },
    });
    expect(changed.revision).toBe(2);
    expect(Date.parse(changed.updatedAt) - Date.parse(changed.createdAt)).toBeGreaterThanOrEqual(60_000);
    expect(await drafts().get(id)).toEqual(changed);
    const cleared = await drafts().patch(id, { revision: 2, patch: { alasan: null } });
    expect(cleared.answers).not.toHaveProperty('alasan');
  });

  it('keep their revision when a patch changes nothing', async () => {
    const { id } = await begin();
    const changed = await drafts().patch(id, { revision: 1, patch: { cara: 'ambil' } });
    expect(await drafts().patch(id, { revision: 2, patch: { cara: 'ambil', alasan: null } })).toEqual(changed);
  });

  it('refuse a patch on an older revision and hand out what they are now', async () => {
    const { id } = await begin();
    const current = await drafts().patch(id, { revision: 1, patch: { cara: 'ambil' } });
    await expect(drafts().patch(id, { revision: 1, patch: { cara: 'kirim' } })).rejects.toMatchObject({
      problem: 'revision-mismatch',
      details: { current },
    });
    expect(await drafts().get(id)).toEqual(current);
  });

  it('let one of two patches on the same revision through', async () => {
    const { id } = await begin();
    const patches = await Promise.allSettled(
      ['satu', 'dua', 'tiga'].map((alasan) => drafts().patch(id, { revision: 1, patch: { alasan } })),
    );
    expect(patches.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await drafts().get(id)).revision).toBe(2);
  });

  it.each([
    [{ gaji: 'x' }, '/gaji', 'unknown_field'],
    [{ 'a/b~c': 1 }, '/a~1b~0c', 'unknown_field'],
    [{ nama: 5 }, '/nama', 'wrong_type'],
    [{ jumlah: 3 }, '/jumlah', 'wrong_type'],
    [{ biaya: '5' }, '/biaya', 'wrong_type'],
    [{ biaya: 1.5 }, '/biaya', 'wrong_type'],
    [{ segera: 'true' }, '/segera', 'wrong_type'],
    [{ lampiran: 'a' }, '/lampiran', 'wrong_type'],
    [{ lampiran: [1] }, '/lampiran', 'wrong_type'],
    [{ setuju: { accepted: false, at: 'x' } }, '/setuju', 'wrong_type'],
    [{ alamat: { code: '31.71.01.1001', kelurahan: 'x' } }, '/alamat', 'wrong_type'],
    [{ tanggal: { typed: 5 } }, '/tanggal', 'wrong_type'],
    [{ tanggal: { typed: 'x', other: 'y' } }, '/tanggal', 'wrong_type'],
    [{ anggota: [{ nama: 'x' }] }, '/anggota/0', 'wrong_type'],
    [{ anggota: [{ _row: 'a' }, { _row: 'a' }] }, '/anggota/1', 'wrong_type'],
    [{ anggota: [{ _row: 'a', gaji: 'x' }] }, '/anggota/0/gaji', 'unknown_field'],
    [{ constructor: 'x' }, '/constructor', 'unknown_field'],
  ])('refuse %j, naming where', async (patch, pointer, code) => {
    const { id } = await begin();
    await expect(drafts().patch(id, { revision: 1, patch })).rejects.toMatchObject({
      problem: 'invalid-request',
      details: { errors: [{ pointer, code }] },
    });
    expect((await drafts().get(id)).revision).toBe(1);
  });

  it('keep what cannot be read yet, and values that a rule will refuse', async () => {
    const { id } = await begin();
    const patch = { tanggal: { typed: { day: '31', month: '2', year: '' } }, jumlah: '900', nama: '', cara: 'terbang' };
    const { answers } = await drafts().patch(id, { revision: 1, patch });
    expect(answers).toMatchObject(patch);
  });

  it('refuse texts the database cannot keep, and more than they may hold', async () => {
    const { id } = await begin();
    for (const alasan of ['a\0b', 'a\ud800b']) {
      await expect(drafts().patch(id, { revision: 1, patch: { alasan } })).rejects.toMatchObject({
        problem: 'malformed-request',
      });
    }
    const alasan = 'é'.repeat(140_000);
    await expect(drafts().patch(id, { revision: 1, patch: { alasan } })).rejects.toMatchObject({
      problem: 'too-large',
    });
  });

  it('fill in what a change makes prefilled, except where it was just said', async () => {
    const { identity } = budiApplies;
    const one = await drafts().patch((await begin()).id, {
      revision: 1,
      patch: { cara: 'kirim', penerima: null },
      identity,
    });
    expect(one.answers).toMatchObject({ cara: 'kirim', penerima: 'Budi Contoh' });
    const away = await drafts().patch(one.id, { revision: 2, patch: { cara: 'ambil' }, identity });
    expect(away.answers).not.toHaveProperty('penerima');
    const other = await drafts().patch((await begin()).id, {
      revision: 1,
      patch: { cara: 'kirim', penerima: 'Tetangga', nik: '3171015708459901' },
      identity,
    });
    expect(other.answers).toMatchObject({ penerima: 'Tetangga', nik: '3171015708459901' });
  });

  it('change no more once they are submitted, and say what was submitted', async () => {
    const draft = await readyDraft(stores);
    const submission = await send(stores, draft);
    const closed = await drafts().get(draft.id);
    expect(closed).toMatchObject({ state: 'submitted', submission: submission.id, answers: submission.answers });
    await expect(drafts().patch(draft.id, { revision: 2, patch: {} })).rejects.toMatchObject({
      problem: 'already-submitted',
    });
    await expect(drafts().remove(draft.id)).rejects.toMatchObject({ problem: 'already-submitted' });
  });

  it('are gone for good when they are removed', async () => {
    const { id } = await begin();
    await drafts().remove(id);
    await expect(drafts().get(id)).rejects.toMatchObject({ problem: 'not-found' });
    await expect(drafts().remove(id)).rejects.toMatchObject({ problem: 'not-found' });
  });
});

describeEachDatabase('a list of drafts', (under) => {
  let stores: Stores;
  let made: string[];
  beforeAll(async () => {
    const world = await createWorld(under.database);
    stores = world.stores;
    const { drafts } = stores.citizen(budi);
    made = [];
    for (let index = 0; index < 7; index += 1) {
      // Three share an instant: the id must tell them apart.
      if (index % 3 === 0) world.clock.advance(1);
      made.unshift((await drafts.create(index === 5 ? 'izin-uji' : 'surat-uji', budiApplies)).draft.id);
    }
    await stores.citizen(siti).drafts.create('surat-uji', sitiApplies);
    const sent = await readyDraft(stores);
    await send(stores, sent);
  });

  it('gives a person’s open drafts newest first, page by page, each once', async () => {
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await stores.citizen(budi).drafts.list({ limit: 2, cursor });
      expect(page.items.length).toBeLessThanOrEqual(2);
      found.push(...page.items.map(({ id }) => id));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect([...found].sort()).toEqual([...made].sort());
    const all = await stores.citizen(budi).drafts.list();
    expect(all.items.map(({ id }) => id)).toEqual(found);
    expect(all.next).toBeNull();
    const instants = all.items.map(({ createdAt }) => createdAt);
    expect(instants).toEqual([...instants].sort().reverse());
  });

  it('gives those of one service, with what tells them apart and where to go on', async () => {
    const { items } = await stores.citizen(budi).drafts.list({ service: 'izin-uji' });
    expect(items).toMatchObject([{ service: { id: 'izin-uji' }, label: null, nextPage: 'usaha' }]);
    const letters = await stores.citizen(siti).drafts.list({ service: 'surat-uji' });
    expect(letters.items).toMatchObject([{ label: 'Siti Contoh', nextPage: 'surat' }]);
  });

  it.each([
    '',
    'x',
    '!!',
    Buffer.from('[1,2]').toString('base64url'),
    Buffer.from('["2026-11-23","a"]').toString('base64url'),
  ])('refuses the cursor %j', async (cursor) => {
    await expect(stores.citizen(budi).drafts.list({ cursor })).rejects.toMatchObject({ problem: 'bad-cursor' });
  });
});

describeEachDatabase('patches in any order', (under) => {
  it('come to what merging them one after the other comes to', async () => {
    const { stores } = await createWorld(under.database);
    const { drafts } = stores.citizen(budi);
    const text = fc.option(fc.string({ unit: 'grapheme', maxLength: 20 }), { nil: null });
    const part = fc.record({ street: text, rt: text, postalCode: text, code: text }, { requiredKeys: [] });
    const row = fc.record({
      _row: fc.uuid(),
      nama: fc.string({ maxLength: 5 }).filter((value) => !value.includes('\0')),
    });
    const patch = fc.record(
      {
        nama: text,
        alasan: text,
        biaya: fc.option(fc.maxSafeInteger(), { nil: null }),
        segera: fc.option(fc.boolean(), { nil: null }),
        lampiran: fc.option(fc.subarray(['a', 'b', 'c']), { nil: null }),
        alamat: fc.option(part, { nil: null }),
        anggota: fc.option(fc.uniqueArray(row, { selector: ({ _row }) => _row, maxLength: 3 }), { nil: null }),
        tanggal: fc.option(fc.constantFrom('2026-01-02', '1999-12-31'), { nil: null }),
      },
      { requiredKeys: [] },
    );
    const storable = (value: unknown) => !/\\u0000|\\ud[89a-f]/i.test(JSON.stringify(value));
    await fc.assert(
      fc.asyncProperty(fc.array(patch.filter(storable), { maxLength: 6 }), async (patches) => {
        const { draft } = await drafts.create('surat-uji', budiApplies);
        let { answers, revision } = draft;
        for (const one of patches) {
          const expected = mergePatch(answers, one);
          const changed = await drafts.patch(draft.id, { revision, patch: one });
          expect(changed.answers).toEqual(expected);
          expect([revision, revision + 1]).toContain(changed.revision);
          expect(changed.revision === revision).toBe(JSON.stringify(changed.answers) === JSON.stringify(answers));
          ({ answers, revision } = changed);
        }
        expect(await drafts.get(draft.id)).toMatchObject({ answers, revision });
      }),
      { numRuns: 60 },
    );
  });
});
