import { CompiledQuery, sql, type LogEvent } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/index.js';
import { createApi } from '../testing/api.js';
import { openTestDatabase } from '../testing/databases.js';
import { draftWithFile, handIn } from '../testing/files.js';
import { jpeg } from '../testing/liars.js';
import { createPaidWorld, type PaidWorld } from '../testing/paid-world.js';
import { budi, readyDraft, reviewerA, send } from '../testing/world.js';

/** Read from their start, with a limit: what waits to be told, and the first page of the catalogue. */
const wholeIndex = /outbox_due|services_pkey/;

describe('every query of the stores', () => {
  const queries = new Map<string, readonly unknown[]>();
  let database: Database;
  beforeAll(async () => {
    const log = ({ query }: LogEvent) => void queries.set(query.sql, query.parameters);
    database = await openTestDatabase({ log });
    const world = await createPaidWorld(database);
    const { stores } = world;
    queries.clear();
    const api = await createApi(stores);
    for (let index = 0; index < 3; index += 1) await send(stores, await readyDraft(stores));
    const { id } = (await send(stores, await readyDraft(stores))).case;
    const { drafts, cases } = stores.citizen(budi);
    const gone = await readyDraft(stores);
    await drafts.create('surat-uji', { identity: {}, assurance: 'high' }, { key: 'k' });
    for (const service of [undefined, 'surat-uji']) {
      const { next } = await drafts.list({ limit: 1, service });
      await drafts.list({ limit: 1, service, cursor: next ?? undefined });
    }
    const { files } = stores.citizen(budi);
    await files.remove(await handIn(files, gone.id, jpeg()));
    await handIn(files, gone.id, Buffer.from('x'));
    await files.list(gone.id);
    await drafts.remove(gone.id);
    const { sent } = await draftWithFile(stores);
    const sentCase = (await send(stores, sent)).case.id;
    await stores.officer(reviewerA).files.list(sentCase);
    await stores.files().scanDue();
    await stores.files().purge();
    await cases.list({ limit: 1, cursor: (await cases.list({ limit: 1 })).next ?? undefined });
    const desk = stores.officer(reviewerA);
    await desk.note(id, { key: 'n', text: 'x' });
    await desk.get(id);
    await desk.events(id);
    await cases.events(id);
    await desk.decide(id, { key: 'd', revision: 2, decision: { outcome: 'approved' } });
    for (const queue of ['undecided', 'unpaid', 'decided'] as const) {
      const { next } = await desk.list({ limit: 1, queue });
      await desk.list({ limit: 1, queue, cursor: next ?? undefined });
    }
    await payAndGiveBack(world);
    const [message] = await stores.system('outbox').claim({ limit: 1, leaseSeconds: 1 });
    if (message) await stores.system('outbox').complete(message);
    await stores
      .nobody()
      .services.list({ limit: 1, cursor: (await stores.nobody().services.list({ limit: 1 })).next ?? undefined });
    await api.close();
  });
  afterAll(() => database.close());

  /** A bill for which too much came, one that nobody paid in time, money that was refused, an attempt that was looked for. */
  async function payAndGiveBack({ stores, provider, clock, ...world }: PaidWorld): Promise<void> {
    const { money } = stores.officer(reviewerA);
    const { attempt, id } = await world.attempt((await world.bill()).id);
    await world.tell(provider.pay(attempt!.id, 10, { currency: 'USD' }));
    await world.attempt((await world.bill()).id);
    clock.advance(20);
    await world.reconcile();
    await world.tell(provider.pay(attempt!.id, 200_000));
    await world.tell({ reference: 'x', state: 'open', instruction: null, expiresAt: null, payments: [] });
    provider.refundAnswer = 'requested';
    const [amount, available] = [1, 200_000].map((sum) => ({ amount: sum, currency: 'IDR' as const }));
    await money.refund(id, { amount: amount!, available: available!, reason: 'x', key: 'k' });
    const { next: held } = await money.held({ limit: 1 });
    await money.held({ limit: 1, cursor: held ?? undefined });
    const { next: refused } = await money.refused({ limit: 1 });
    await money.refused({ limit: 1, cursor: refused ?? undefined });
    await money.ledger({ from: '2026-11-01', to: '2026-11-30' });
    clock.advance(8 * 24 * 3600);
    await world.reconcile();
    await world.reconcile();
  }

  it('finds its rows by an index', async () => {
    const asked = [...queries].filter(([text]) => /^(select|update|delete|with)/.test(text));
    expect(asked.length).toBeGreaterThan(20);
    const unindexed: string[] = [];
    await database.write(async (write) => {
      await sql`set local enable_seqscan = off`.execute(write);
      for (const [text, parameters] of asked) {
        const explain = CompiledQuery.raw(`explain ${text}`, [...parameters]) as CompiledQuery<{
          'QUERY PLAN': string;
        }>;
        const { rows } = await write.executeQuery(explain);
        const plan = rows.map((row) => row['QUERY PLAN']);
        plan.forEach((line, at) => {
          const scan = /(Seq Scan|Index (?:Only )?Scan|Bitmap Index Scan)/.exec(line);
          const found = /Index Cond/.test(plan[at + 1] ?? '') || wholeIndex.test(line);
          if (scan && (scan[1] === 'Seq Scan' || !found)) unindexed.push(`${text}\n${plan.join('\n')}`);
        });
      }
    });
    expect(unindexed).toEqual([]);
  });
});
