import { beforeAll, describe, expect, it } from 'vitest';
import { failPoints } from '../faults/fail-points.js';
import { isProblem } from '../problem/index.js';
import { randomIds, type KeptDraft, type Stores } from '../stores/index.js';
import { cutOffAt } from '../testing/cut-off.js';
import { describeEachDatabase, describePostgresql } from '../testing/databases.js';
import { permit } from '../testing/services.js';
import {
  budi,
  budiApplies,
  createWorld,
  letterAnswers,
  readyDraft,
  send,
  siti,
  sitiApplies,
} from '../testing/world.js';
import { findingsOf } from './refusal.js';

describeEachDatabase('a submit', (under) => {
  let stores: Stores;
  beforeAll(async () => {
    ({ stores } = await createWorld(under.database));
  });
  const submit = (draft: KeptDraft, options: object = {}) =>
    stores
      .citizen(budi)
      .submit(draft.id, { ...budiApplies, revision: draft.revision, key: draft.submitKey, ...options });

  /** Rows that a submit writes, counted. */
  async function counts(draft: string): Promise<Record<string, number>> {
    const { reader } = under.database;
    const found = await reader.selectFrom('submissions').selectAll().where('draft_id', '=', draft).execute();
    const ids = found.map(({ id }) => id);
    const cases = ids.length
      ? await reader.selectFrom('cases').select('id').where('submission_id', 'in', ids).execute()
      : [];
    const events = await reader.selectFrom('case_events').select('case_id').execute();
    const outbox = await reader.selectFrom('outbox').select('data').execute();
    const audited = await reader
      .selectFrom('audit')
      .select('subject_id')
      .where('action', '=', 'draft.submitted')
      .execute();
    const ofCase = (id: unknown) => cases.some((one) => one.id === id);
    return {
      submissions: found.length,
      cases: cases.length,
      events: events.filter(({ case_id }) => ofCase(case_id)).length,
      outbox: outbox.filter(({ data }) => ofCase(data['case'])).length,
      audit: audited.filter(({ subject_id }) => ids.includes(subject_id)).length,
    };
  }
  const once = { submissions: 1, cases: 1, events: 1, outbox: 1, audit: 1 };
  const never = { submissions: 0, cases: 0, events: 0, outbox: 0, audit: 0 };

  it('writes submission, case, event, message and audit row together', async () => {
    const draft = await readyDraft(stores);
    const { submission, first } = await submit(draft);
    expect(first).toBe(true);
    expect(submission).toMatchObject({
      draft: draft.id,
      revision: 2,
      service: { id: 'surat-uji', version: 1 },
      answers: { nik: '3171011708459901', nama: 'Budi Contoh', ...letterAnswers },
      submittedAt: '2026-11-23T03:00:00.000Z',
    });
    expect(submission.case.number).toMatch(/^P-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await counts(draft.id)).toEqual(once);
  });

  it('keeps the agency and the person in every row', async () => {
    const draft = await readyDraft(stores);
    const { submission } = await submit(draft);
    const { reader } = under.database;
    const row = await reader
      .selectFrom('submissions')
      .selectAll()
      .where('id', '=', submission.id)
      .executeTakeFirstOrThrow();
    const opened = await reader
      .selectFrom('cases')
      .selectAll()
      .where('id', '=', submission.case.id)
      .executeTakeFirstOrThrow();
    for (const { agency_id, issuer, sub } of [row, opened]) {
      expect({ agency_id, issuer, sub }).toEqual({ agency_id: 'dinas-a', ...budi });
    }
    expect(row.idempotency_key).toBe(draft.submitKey);
  });

  it('tells others ids and nothing personal', async () => {
    const draft = await readyDraft(stores);
    await submit(draft);
    const { reader } = under.database;
    const told = JSON.stringify(await reader.selectFrom('outbox').selectAll().execute());
    const audited = JSON.stringify(await reader.selectFrom('audit').selectAll().execute());
    for (const text of ['Budi Contoh', '3171011708459901']) {
      expect(told).not.toContain(text);
      expect(audited).not.toContain(text);
    }
  });

  it('gives the first answer again, whatever revision is named', async () => {
    const draft = await readyDraft(stores);
    const { submission } = await submit(draft);
    for (const revision of [1, 2, 99]) expect(await submit(draft, { revision })).toEqual({ submission, first: false });
    expect(await counts(draft.id)).toEqual(once);
  });

  it('leaves out answers to questions that are not asked', async () => {
    const draft = await readyDraft(stores);
    const { drafts } = stores.citizen(budi);
    const changed = await drafts.patch(draft.id, {
      revision: 2,
      patch: { penerima: 'Tetangga', alamat: { code: 'x' } },
    });
    const { submission } = await submit(changed);
    expect(submission.answers).not.toHaveProperty('penerima');
    expect(submission.answers).not.toHaveProperty('alamat');
  });

  it.each<readonly [string, Record<string, unknown>, string, string]>([
    ['an option that is not offered', { cara: 'terbang' }, '/cara', 'not_offered'],
    ['a locked answer that was changed', { nik: '3171015708459901' }, '/nik', 'locked'],
    ['an answer that cannot be read', { tanggal: { typed: 'besok' } }, '/tanggal', 'unreadable'],
    ['a missing answer', { setuju: null }, '/setuju', 'required'],
    ['a number out of range', { jumlah: '6' }, '/jumlah', 'too_large'],
    [
      'too many rows',
      { anggota: ['a', 'b', 'c', 'd'].map((row) => ({ _row: row, nama: row })) },
      '/anggota',
      'too_many',
    ],
  ])('refuses %s, names it, and stores nothing', async (_what, patch, pointer, code) => {
    const draft = await readyDraft(stores);
    const changed = await stores.citizen(budi).drafts.patch(draft.id, { revision: 2, patch });
    const refused = await submit(changed).catch((error: unknown) => error);
    if (!isProblem(refused, 'refused-answers')) throw refused;
    expect(findingsOf(refused)).toMatchObject([{ pointer, code, severity: 'error' }]);
    expect(await counts(draft.id)).toEqual(never);
    expect(await stores.citizen(budi).drafts.get(draft.id)).toEqual(changed);
    const { items } = await stores.citizen(budi).cases.list({ limit: 100 });
    expect(items.map(({ submission }) => submission)).not.toContain(draft.id);
  });

  it('names a field the version does not have, should one have got in', async () => {
    const draft = await readyDraft(stores);
    const answers = JSON.stringify({ ...draft.answers, gaji: '5' });
    await under.database.write((write) =>
      write.updateTable('drafts').set({ answers }).where('id', '=', draft.id).execute(),
    );
    const refused = await submit(draft).catch((error: unknown) => error);
    if (!isProblem(refused, 'refused-answers')) throw refused;
    expect(findingsOf(refused)).toMatchObject([{ pointer: '/gaji', code: 'unknown_field' }]);
  });

  it('refuses another key, another revision, another person and a weaker sign-in', async () => {
    const draft = await readyDraft(stores);
    await expect(submit(draft, { key: 'x' })).rejects.toMatchObject({ problem: 'idempotency-key-mismatch' });
    await expect(submit(draft, { revision: 1 })).rejects.toMatchObject({
      problem: 'revision-mismatch',
      details: { current: draft },
    });
    await expect(submit(draft, { assurance: 'basic' })).rejects.toMatchObject({ problem: 'assurance-too-low' });
    const stranger = stores.citizen(siti).submit(draft.id, { ...sitiApplies, revision: 2, key: draft.submitKey });
    await expect(stranger).rejects.toMatchObject({ problem: 'not-found' });
    expect(await counts(draft.id)).toEqual(never);
    expect((await submit(draft)).first).toBe(true);
  });

  it('happens once when it is sent several times at once', async () => {
    const draft = await readyDraft(stores);
    const answers = await Promise.all(Array.from({ length: 8 }, () => submit(draft)));
    expect(answers.filter(({ first }) => first)).toHaveLength(1);
    expect(new Set(answers.map(({ submission }) => submission.id)).size).toBe(1);
    expect(await counts(draft.id)).toEqual(once);
  });

  it('is refused a second time by the database itself', async () => {
    const draft = await readyDraft(stores);
    const { id } = await send(stores, draft);
    const row = await under.database.reader
      .selectFrom('submissions')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const second = under.database.write((write) =>
      write
        .insertInto('submissions')
        .values({ ...row, id: 'lain', answers: '{}' })
        .execute(),
    );
    await expect(second).rejects.toMatchObject({ code: '23505' });
  });

  it('takes another case number when one is taken', async () => {
    const numbers = ['P-0000-0001', 'P-0000-0001', 'P-0000-0001', 'P-0000-0002'];
    const ids = { ...randomIds, caseNumber: () => numbers.shift() ?? 'P-0000-0003' };
    const world = await createWorld(under.database, { ids });
    const first = await send(world.stores, await readyDraft(world.stores));
    const second = await send(world.stores, await readyDraft(world.stores));
    expect([first.case.number, second.case.number]).toEqual(['P-0000-0001', 'P-0000-0002']);
  });

  it('goes on with the version the draft was begun on', async () => {
    const { draft } = await stores.citizen(budi).drafts.create('izin-uji', budiApplies);
    const ready = await stores.citizen(budi).drafts.patch(draft.id, { revision: 1, patch: { nama: 'Warung' } });
    const newer = { ...permit, version: 2, title: { id: 'Izin uji baru' } };
    const later = await createWorld(under.database, { definitions: [newer] });
    expect((await later.stores.nobody().services.get('izin-uji')).version).toBe(2);
    const submission = await send(later.stores, ready);
    expect(submission.service).toEqual({ id: 'izin-uji', version: 1 });
    expect((await later.stores.citizen(budi).cases.get(submission.case.id)).service.title).toEqual(permit.title);
  });

  describe.each(failPoints.filter((point) => point.startsWith('submit-')))('cut off at %s', (point) => {
    it('leaves all or nothing, and the same submit sent again ends as one', async () => {
      const draft = await readyDraft(stores);
      const { cut, reachFailPoint } = cutOffAt(point);
      const broken = await createWorld(under.database, { reachFailPoint });
      await expect(send(broken.stores, draft)).rejects.toBe(cut);
      expect(await counts(draft.id)).toEqual(point === 'submit-after-commit-before-answer' ? once : never);
      await send(stores, draft);
      expect(await counts(draft.id)).toEqual(once);
    });
  });
});

describePostgresql(
  'fifty submits of one draft at once',
  (under) => {
    it('make one submission, and all get its answer', async () => {
      const { stores } = await createWorld(under.database);
      const draft = await readyDraft(stores);
      const answers = await Promise.all(
        Array.from({ length: 50 }, () =>
          stores.citizen(budi).submit(draft.id, { ...budiApplies, revision: draft.revision, key: draft.submitKey }),
        ),
      );
      expect(answers.filter(({ first }) => first)).toHaveLength(1);
      expect(new Set(answers.map(({ submission }) => JSON.stringify(submission))).size).toBe(1);
      for (const table of ['submissions', 'cases', 'case_events', 'outbox'] as const) {
        expect(await under.database.reader.selectFrom(table).selectAll().execute(), table).toHaveLength(1);
      }
    });
  },
  { pool: { max: 10 } },
);
