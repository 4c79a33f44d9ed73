import { beforeAll, describe, expect, it } from 'vitest';
import { describeEachDatabase, describePostgresql } from '../testing/databases.js';
import { createPaidWorld, type PaidWorld } from '../testing/paid-world.js';
import { budi, reviewerA } from '../testing/world.js';
import { nextCheck } from './reconcile.js';

const rupiah = (amount: number) => ({ amount, currency: 'IDR' });
const day = 24 * 3600;

describeEachDatabase('the platform’s own look', (under) => {
  let world: PaidWorld;
  beforeAll(async () => {
    world = await createPaidWorld(under.database);
  });

  it('finds money whose notification never came, within two looks', async () => {
    const { id } = await world.bill();
    const { attempt } = await world.attempt(id);
    world.provider.pay(attempt!.id);
    expect((await world.intent(id)).state).toBe('open');
    world.clock.advance(20);
    await world.reconcile();
    expect(await world.intent(id)).toMatchObject({ state: 'paid', money: [{ kind: 'exact' }] });
  });

  it('changes nothing while the provider is down, and goes on when it is back', async () => {
    const { id } = await world.bill();
    const { attempt } = await world.attempt(id);
    world.provider.pay(attempt!.id);
    world.provider.fail('query', 'before');
    world.clock.advance(20);
    await world.reconcile();
    expect((await world.intent(id)).state).toBe('open');
    expect(world.events.at(-1)).toMatchObject({ type: 'call_failed', call: 'query' });
    world.provider.fail('query', null);
    world.clock.advance(600);
    await world.reconcile();
    expect((await world.intent(id)).state).toBe('paid');
  });

  it('ends at the provider what has run out', async () => {
    const { id } = await world.bill();
    const { attempt } = await world.attempt(id, 'qris-uji');
    world.clock.advance(1800);
    await world.reconcile();
    expect((await world.intent(id)).attempt).toMatchObject({ id: attempt!.id, state: 'expired' });
    expect(world.provider.charges.get(attempt!.id)?.state).toBe('cancelled');
  });

  describe('a bill that is not paid in time', () => {
    it('ends, and the case with it; its answers stay', async () => {
      const { id, case: reference } = await world.bill();
      world.clock.advance(7 * day);
      expect((await world.intent(id)).methods).toEqual([]);
      await expect(world.attempt(id)).rejects.toMatchObject({ problem: 'intent-not-payable' });
      await world.reconcile();
      expect(await world.intent(id)).toMatchObject({ state: 'expired', outstanding: rupiah(0) });
      const found = await world.stores.citizen(budi).cases.get(reference.id);
      expect(found).toMatchObject({ state: 'lapsed', actsNext: 'nobody' });
      const { answers } = await world.stores.citizen(budi).submissions.get(found.submission);
      expect(answers).toEqual({ jenis: 'biasa' });
      const desk = world.stores.officer(reviewerA);
      await expect(desk.take(reference.id, { key: 't' })).rejects.toMatchObject({ problem: 'already-decided' });
    });

    it('holds what had come by then, and what comes later', async () => {
      const { id } = await world.bill();
      const { attempt } = await world.attempt(id);
      await world.tell(world.provider.pay(attempt!.id, 100_000));
      world.clock.advance(7 * day);
      await world.reconcile();
      await world.tell(world.provider.pay(attempt!.id, 50_000));
      expect(await world.intent(id)).toMatchObject({
        ...{ state: 'expired', refundable: rupiah(150_000), receipt: null },
        money: [
          { kind: 'underpaid', counted: rupiah(0), held: rupiah(100_000) },
          { kind: 'late', counted: rupiah(0), held: rupiah(50_000) },
        ],
      });
    });

    it('does not end while a provider may still take money for it', async () => {
      const { id } = await world.bill();
      world.clock.advance(6 * day);
      const { attempt } = await world.attempt(id);
      world.provider.pay(attempt!.id);
      world.provider.fail('cancel', 'before');
      world.clock.advance(day);
      await world.reconcile();
      expect((await world.intent(id)).state).toBe('open');
      world.provider.fail('cancel', null);
      world.clock.advance(600);
      await world.reconcile();
      expect(await world.intent(id)).toMatchObject({ state: 'paid', money: [{ kind: 'exact' }] });
    });
  });

  it('ends a live attempt that asks for too much, once an old one was paid', async () => {
    const { id } = await world.bill();
    const { attempt: old } = await world.attempt(id, 'va-uji');
    const { attempt: live } = await world.attempt(id, 'qris-uji');
    await world.tell(world.provider.pay(old!.id));
    expect(await world.intent(id)).toMatchObject({ state: 'paid', attempt: { id: live!.id, instruction: null } });
    await world.reconcile();
    expect(world.provider.charges.get(live!.id)?.state).toBe('cancelled');
    expect(world.provider.open).not.toContain(live!.id);
  });

  it('looks ever less often, by the platform’s clock', () => {
    const since = new Date('2026-11-23T03:00:00Z');
    const waits = [0, 60, 600, 6000].map((age) => {
      const now = new Date(since.getTime() + age * 1000);
      return (nextCheck(now, since).getTime() - now.getTime()) / 1000;
    });
    expect(waits).toEqual([15, 30, 300, 600]);
  });
});

describePostgresql('ten processes that look at once', (under) => {
  let world: PaidWorld;
  beforeAll(async () => {
    world = await createPaidWorld(under.database);
  });

  it('ask about each attempt once, and book what they find once', async () => {
    const bills: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      const { id } = await world.bill();
      const { attempt } = await world.attempt(id);
      world.provider.pay(attempt!.id);
      bills.push(id);
    }
    world.clock.advance(20);
    await Promise.all(Array.from({ length: 10 }, () => world.reconcile()));
    expect(world.provider.calls.filter((call) => call.startsWith('query'))).toHaveLength(5);
    for (const id of bills) expect(await world.intent(id)).toMatchObject({ state: 'paid', money: [{ kind: 'exact' }] });
  });

  it('and notifications that come meanwhile make no second payment', async () => {
    const { id } = await world.bill();
    const { attempt } = await world.attempt(id);
    const report = world.provider.pay(attempt!.id);
    world.clock.advance(20);
    await Promise.all(Array.from({ length: 10 }, (_, at) => (at % 2 ? world.tell(report) : world.reconcile())));
    expect(await world.intent(id)).toMatchObject({ state: 'paid', money: [{ kind: 'exact' }], revision: 4 });
  });
});
