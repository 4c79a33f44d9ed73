import { beforeAll, describe, expect, it } from 'vitest';
import { describeEachDatabase, describePostgresql } from '../testing/databases.js';
import { createPaidWorld, type PaidWorld } from '../testing/paid-world.js';
import { readerA, reviewerA, reviewerB } from '../testing/world.js';

const rupiah = (amount: number) => ({ amount, currency: 'IDR' as const });

describeEachDatabase('money at the desk', (under) => {
  let world: PaidWorld;
  beforeAll(async () => {
    world = await createPaidWorld(under.database);
  });
  const money = () => world.stores.officer(reviewerA).money;

  /** A bill of Rp150.000 for which this much came. */
  async function paid(amount: number): Promise<string> {
    const { id } = await world.bill();
    const { attempt } = await world.attempt(id);
    await world.tell(world.provider.pay(attempt!.id, amount));
    return id;
  }
  const back = (amount: number, available: number, key = 'k') => ({
    ...{ amount: rupiah(amount), available: rupiah(available), reason: 'Kelebihan bayar.', key },
  });

  it('is given back by the provider, what was held first', async () => {
    const id = await paid(200_000);
    const intent = await money().refund(id, back(50_000, 200_000));
    expect(intent).toMatchObject({
      ...{ state: 'paid', refundable: rupiah(150_000) },
      refunds: [{ amount: rupiah(50_000), state: 'done', reason: 'Kelebihan bayar.' }],
    });
    expect([...world.provider.refunds.values()].at(-1)).toMatchObject({ amount: 50_000 });
    const all = await money().refund(id, back(150_000, 150_000, 'l'));
    expect(all).toMatchObject({ state: 'refunded', refundable: rupiah(0) });
  });

  it('is given back once for a key', async () => {
    const id = await paid(200_000);
    await money().refund(id, back(50_000, 200_000));
    const again = await money().refund(id, back(50_000, 200_000));
    expect(again.refunds).toHaveLength(1);
    await expect(money().refund(id, back(40_000, 150_000))).rejects.toMatchObject({
      problem: 'idempotency-key-mismatch',
    });
  });

  it('is not given back when another amount is available by now; the answer says how it stands', async () => {
    const id = await paid(200_000);
    const refused = money().refund(id, back(50_000, 150_000));
    await expect(refused).rejects.toMatchObject({
      ...{ problem: 'available-mismatch', status: 412 },
      details: { current: { id, refundable: rupiah(200_000), refunds: [] } },
    });
  });

  it('is asked for again until the provider has answered, and is free again when it says no', async () => {
    const id = await paid(200_000);
    world.provider.fail('refund', 'after');
    expect(await money().refund(id, back(50_000, 200_000))).toMatchObject({ refunds: [{ state: 'requested' }] });
    world.provider.fail('refund', null);
    world.provider.refundAnswer = 'failed';
    world.clock.advance(20);
    await world.reconcile();
    world.provider.refundAnswer = 'done';
    expect(await money().get(id)).toMatchObject({ refundable: rupiah(200_000), refunds: [{ state: 'failed' }] });
  });

  it('is for reviewers of the agency alone', async () => {
    const id = await paid(200_000);
    const reader = world.stores.officer(readerA).money;
    expect((await reader.get(id)).id).toBe(id);
    await expect(reader.refund(id, back(1, 200_000))).rejects.toMatchObject({ problem: 'forbidden' });
    const other = world.stores.officer(reviewerB).money;
    await expect(other.refund(id, back(1, 200_000))).rejects.toMatchObject({ problem: 'not-found' });
  });

  it('that is held stands in a list, longest first, until it is given back', async () => {
    const ids: string[] = [];
    for (const extra of [1, 2, 3]) {
      world.clock.advance(60);
      ids.push(await paid(150_000 + extra));
    }
    const listed = async () => {
      const seen: { intent: string; amount: { amount: number } }[] = [];
      for (let cursor: string | undefined, more = true; more;) {
        const { items, next } = await money().held({ limit: 2, cursor });
        seen.push(...items);
        cursor = next ?? undefined;
        more = next !== null;
      }
      return seen.filter(({ intent }) => ids.includes(intent));
    };
    expect(await listed()).toMatchObject(
      ids.map((intent, at) => ({ intent, amount: rupiah(at + 1), state: 'paid', kinds: ['overpaid'] })),
    );
    await money().refund(ids[1]!, back(2, 150_002));
    expect((await listed()).map(({ intent }) => intent)).toEqual([ids[0], ids[2]]);
    expect((await world.stores.officer(reviewerB).money.held()).items).toEqual([]);
  });

  it('that was refused stands in a list of its own', async () => {
    const intent = await world.bill();
    const { id } = intent;
    const { attempt } = await world.attempt(id);
    await world.tell(world.provider.pay(attempt!.id, '10.00', { currency: 'USD', reference: 'dolar' }));
    const { items } = await money().refused({ limit: 1 });
    expect(items).toMatchObject([
      {
        intent: id,
        case: { number: intent.case.number },
        attempt: attempt!.id,
        reason: 'currency',
        reference: 'dolar',
        amount: '10.00',
        currency: 'USD',
      },
    ]);
    expect((await world.stores.officer(reviewerB).money.refused()).items).toEqual([]);
  });

  describe('in the ledger', () => {
    it('balances, movement by movement; the database commits nothing else', async () => {
      const { reader } = under.database;
      const rows = await reader
        .selectFrom('ledger_entries')
        .select(({ fn }) => ['movement', fn.sum<string>('amount').as('sum')])
        .groupBy('movement')
        .execute();
      expect(rows.length).toBeGreaterThan(5);
      expect(rows.filter(({ sum }) => Number(sum) !== 0)).toEqual([]);
      const id = await paid(150_000);
      const entry = {
        movement: 'x',
        agency_id: 'dinas-a',
        intent_id: id,
        account: 'bank',
        amount: 1,
        at: new Date(0),
      } as const;
      const crooked = under.database.write((write) => write.insertInto('ledger_entries').values(entry).execute());
      await expect(crooked).rejects.toThrow('does not balance');
      const change = under.database.write((write) => write.updateTable('ledger_entries').set({ amount: 2 }).execute());
      await expect(change).rejects.toThrow('append-only');
      const removal = under.database.write((write) => write.deleteFrom('ledger_entries').execute());
      await expect(removal).rejects.toThrow('append-only');
    });

    it('is exported by the agency’s own days', async () => {
      const id = await paid(200_000);
      const text = await money().ledger({ from: '2026-11-01', to: '2026-11-30' });
      const [header, ...lines] = text.trimEnd().split('\r\n');
      expect(header).toBe('id,movement,at,date,case,intent,account,amount');
      const own = lines.map((line) => line.split(',')).filter((cells) => cells[5] === id);
      expect(own.map((cells) => [cells[6], cells[7]])).toEqual([
        ['receivable', '150000'],
        ['revenue', '-150000'],
        ['bank', '200000'],
        ['receivable', '-150000'],
        ['held', '-50000'],
      ]);
      expect(await money().ledger({ from: '2025-01-01', to: '2025-01-31' })).toBe(`${header}\r\n`);
      expect(await world.stores.officer(reviewerB).money.ledger({ from: '2026-11-01', to: '2026-11-30' })).toBe(
        `${header}\r\n`,
      );
      await expect(money().ledger({ from: '2026-02-01', to: '2026-01-01' })).rejects.toMatchObject({
        problem: 'malformed-request',
      });
    });
  });
});

describePostgresql('ten refunds of the same excess at once', (under) => {
  it('give it back once', async () => {
    const world = await createPaidWorld(under.database);
    const { id } = await world.bill();
    const { attempt } = await world.attempt(id);
    await world.tell(world.provider.pay(attempt!.id, 200_000));
    const { money } = world.stores.officer(reviewerA);
    const asked = await Promise.allSettled(
      Array.from({ length: 10 }, (_, at) =>
        money.refund(id, { amount: rupiah(50_000), available: rupiah(200_000), reason: 'x', key: `k${at}` }),
      ),
    );
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(world.provider.refunds.size).toBe(1);
  });
});
