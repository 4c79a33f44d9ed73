import { beforeAll, expect, it } from 'vitest';
import { describeEachDatabase } from '../testing/databases.js';
import {
  budi,
  createWorld,
  readerA,
  readyDraft,
  reviewerA,
  reviewerB,
  send,
  type StoppedClock,
} from '../testing/world.js';
import type { Stores } from './stores.js';

describeEachDatabase('the desk', (under) => {
  let stores: Stores;
  let clock: StoppedClock;
  beforeAll(async () => {
    ({ stores, clock } = await createWorld(under.database));
  });
  const desk = () => stores.officer(reviewerA);
  const open = async () => (await send(stores, await readyDraft(stores))).case.id;
  const approve = (id: string, key: string, revision = 1) =>
    desk().decide(id, { key, revision, decision: { outcome: 'approved', message: 'Silakan ambil.' } });
  const audits = async (id: string) => {
    const rows = await under.database.reader
      .selectFrom('audit')
      .selectAll()
      .where('subject_id', '=', id)
      .orderBy('id')
      .execute();
    return rows.map(({ action, actor_sub, actor_role, agency_id }) => [action, actor_sub, actor_role, agency_id]);
  };
  const told = async (id: string) => {
    const rows = await under.database.reader.selectFrom('outbox').selectAll().orderBy('created_at').execute();
    return rows.filter(({ data }) => data['case'] === id).map(({ topic }) => topic);
  };

  it('opens a case with the answers that were sent, and leaves a trace of it', async () => {
    const id = await open();
    const found = await stores.officer(readerA).get(id);
    expect(found).toMatchObject({
      id,
      label: 'Budi Contoh',
      state: 'received',
      answers: { nama: 'Budi Contoh', cara: 'ambil' },
    });
    expect(await audits(id)).toEqual([['case.opened', 'pembaca-a', 'reader', 'dinas-a']]);
  });

  it('does not know the cases of another agency', async () => {
    const id = await open();
    const other = stores.officer(reviewerB);
    const none = { problem: 'not-found' };
    await expect(other.get(id)).rejects.toMatchObject(none);
    await expect(other.events(id)).rejects.toMatchObject(none);
    await expect(other.take(id, { key: 'x' })).rejects.toMatchObject(none);
    await expect(other.note(id, { key: 'x', text: 'x' })).rejects.toMatchObject(none);
    await expect(other.decide(id, { key: 'x', revision: 1, decision: { outcome: 'approved' } })).rejects.toMatchObject(
      none,
    );
    expect((await other.list()).items).toEqual([]);
    expect(await audits(id)).toEqual([]);
  });

  it('lets a reader only read', async () => {
    const id = await open();
    const reader = stores.officer(readerA);
    for (const attempt of [
      reader.take(id, { key: 'x' }),
      reader.note(id, { key: 'x', text: 'x' }),
      reader.decide(id, { key: 'x', revision: 1, decision: { outcome: 'approved' } }),
    ]) {
      await expect(attempt).rejects.toMatchObject({ problem: 'forbidden' });
    }
    expect((await reader.events(id)).items).toHaveLength(1);
  });

  it('decides once, tells the citizen, the audit and the outbox', async () => {
    const id = await open();
    clock.advance(3600);
    expect((await desk().take(id, { key: 'mulai' })).state).toBe('in_review');
    const decided = await approve(id, 'putus', 2);
    expect(decided).toMatchObject({
      state: 'approved',
      revision: 3,
      decision: { outcome: 'approved', message: 'Silakan ambil.' },
    });
    expect(await stores.citizen(budi).cases.get(id)).toMatchObject({ state: 'approved', actsNext: 'citizen' });
    expect((await audits(id)).map(([action]) => action)).toEqual(['case.taken', 'case.approved']);
    expect(await told(id)).toEqual(['case.received', 'case.taken', 'case.approved']);
    await expect(approve(id, 'lagi', 3)).rejects.toMatchObject({ problem: 'already-decided' });
    await expect(desk().take(id, { key: 'lagi' })).rejects.toMatchObject({ problem: 'already-decided' });
  });

  it('does the same change once under one key, and refuses the key for another change', async () => {
    const id = await open();
    const first = await approve(id, 'kunci');
    expect(await approve(id, 'kunci')).toEqual(first);
    expect(await approve(id, 'kunci', 99)).toEqual(first);
    const other = desk().decide(id, {
      key: 'kunci',
      revision: 2,
      decision: { outcome: 'rejected', reason: 'tidak-lengkap' },
    });
    await expect(other).rejects.toMatchObject({ problem: 'idempotency-key-mismatch' });
    const colleague = stores.officer({ ...reviewerA, sub: 'petugas-a2' });
    const theirs = colleague.decide(id, {
      key: 'kunci',
      revision: 1,
      decision: { outcome: 'approved', message: 'Silakan ambil.' },
    });
    await expect(theirs).rejects.toMatchObject({ problem: 'idempotency-key-mismatch' });
    expect((await desk().events(id)).items).toHaveLength(2);
  });

  it('takes a case under review as it is', async () => {
    const id = await open();
    const taken = await desk().take(id, { key: 'a' });
    expect(await desk().take(id, { key: 'b' })).toEqual(taken);
    expect((await desk().events(id)).items).toHaveLength(2);
  });

  it('refuses a decision on a case that has moved on, and shows what it is now', async () => {
    const id = await open();
    const noted = await desk().note(id, { key: 'n', text: 'Periksa foto' });
    await expect(approve(id, 'putus', 1)).rejects.toMatchObject({
      problem: 'revision-mismatch',
      details: { current: noted },
    });
  });

  it('lets one of two officers decide', async () => {
    const id = await open();
    const decisions = await Promise.allSettled(['a', 'b', 'c'].map((key) => approve(id, key)));
    expect(decisions.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await desk().events(id)).items.map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'received'],
      [2, 'approved'],
    ]);
  });

  it('keeps notes from the citizen and from the outbox', async () => {
    const id = await open();
    await desk().note(id, { key: 'n', text: 'Catatan rahasia' });
    const seen = JSON.stringify([
      await stores.citizen(budi).cases.events(id),
      await stores.citizen(budi).cases.get(id),
    ]);
    expect(seen).not.toContain('rahasia');
    expect(seen).not.toContain('petugas');
    expect(await told(id)).toEqual(['case.received']);
  });

  it('pages through the events of a case', async () => {
    const id = await open();
    for (let index = 0; index < 5; index += 1) await desk().note(id, { key: `n${index}`, text: `Catatan ${index}` });
    const first = await desk().events(id, { limit: 4 });
    const second = await desk().events(id, { limit: 4, cursor: first.next ?? undefined });
    expect([...first.items, ...second.items].map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(second.next).toBeNull();
  });
});

describeEachDatabase('the queues of the desk', (under) => {
  it('give each case once: waiting ones oldest first, decided ones newest first', async () => {
    const { stores, clock } = await createWorld(under.database);
    const desk = stores.officer(reviewerA);
    const ids: string[] = [];
    for (let index = 0; index < 7; index += 1) {
      if (index % 2 === 0) clock.advance(60);
      ids.push((await send(stores, await readyDraft(stores))).case.id);
    }
    const decided = ids.slice(0, 3);
    for (const id of decided) {
      clock.advance(60);
      await desk.decide(id, { key: id, revision: 1, decision: { outcome: 'approved' } });
    }
    const all = async (queue: 'undecided' | 'decided') => {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await desk.list({ queue, limit: 2, cursor });
        found.push(...page.items.map(({ id }) => id));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      return found;
    };
    expect(await all('decided')).toEqual([...decided].reverse());
    const waiting = await all('undecided');
    expect([...waiting].sort()).toEqual(ids.slice(3).sort());
    const { items } = await desk.list({ limit: 100 });
    const instants = items.map(({ createdAt }) => createdAt);
    expect(items.map(({ id }) => id)).toEqual(waiting);
    expect(instants).toEqual([...instants].sort());
  });
});
