import { beforeAll, describe, expect, it } from 'vitest';
import { failPoints } from '../faults/fail-points.js';
import { cutOffAt } from '../testing/cut-off.js';
import { describeEachDatabase, describePostgresql } from '../testing/databases.js';
import { createPaidWorld, type PaidWorld } from '../testing/paid-world.js';
import { budi, siti } from '../testing/world.js';

describeEachDatabase('an attempt to pay', (under) => {
  let world: PaidWorld;
  beforeAll(async () => {
    world = await createPaidWorld(under.database);
  });
  const intents = () => world.stores.citizen(budi).intents;

  it('is made once for a key, and given again for the same method', async () => {
    const { id } = await world.bill();
    const first = await intents().attempt(id, { method: 'va-uji', key: 'k' });
    const again = await intents().attempt(id, { method: 'va-uji', key: 'k' });
    const other = await intents().attempt(id, { method: 'va-uji', key: 'l' });
    expect([first.created, again.created, other.created]).toEqual([true, false, false]);
    expect(new Set([first, again, other].map(({ intent }) => intent.attempt?.id)).size).toBe(1);
    expect(world.provider.open.filter((open) => open === first.intent.attempt?.id)).toHaveLength(1);
  });

  it('refuses a key that made an attempt of another method, an unknown method, and somebody else’s bill', async () => {
    const { id } = await world.bill();
    await intents().attempt(id, { method: 'va-uji', key: 'k' });
    const problem = (name: string) => ({ problem: name });
    await expect(intents().attempt(id, { method: 'qris-uji', key: 'k' })).rejects.toMatchObject(
      problem('idempotency-key-mismatch'),
    );
    await expect(intents().attempt(id, { method: 'tunai', key: 'm' })).rejects.toMatchObject(
      problem('invalid-request'),
    );
    const theirs = world.stores.citizen(siti).intents.attempt(id, { method: 'va-uji', key: 'n' });
    await expect(theirs).rejects.toMatchObject(problem('not-found'));
  });

  it('is not offered by a method that takes no such amount', async () => {
    const intent = await world.bill({ jenis: 'nilai', nilai: 20_000_000 });
    expect(intent.methods.map(({ id }) => id)).toEqual(['va-uji']);
    const attempt = intents().attempt(intent.id, { method: 'qris-uji', key: 'k' });
    await expect(attempt).rejects.toMatchObject({ problem: 'intent-not-payable' });
  });

  describe('by another method', () => {
    it('ends the live one at its provider first', async () => {
      const { id } = await world.bill();
      const { attempt: first } = await world.attempt(id, 'va-uji');
      const { attempt: second } = await world.attempt(id, 'qris-uji');
      expect(second).toMatchObject({ state: 'waiting', instruction: { kind: 'qris' } });
      expect(world.provider.charges.get(first!.id)?.state).toBe('cancelled');
      expect(world.provider.calls.slice(-2)).toEqual([`cancel ${first!.id}`, `charge ${second!.id}`]);
    });

    it.each(['before', 'after'] as const)(
      'is not made while the provider does not confirm that (%s), and shows nothing to pay',
      async (failure) => {
        const { id } = await world.bill();
        const { attempt: first } = await world.attempt(id, 'va-uji');
        world.provider.fail('cancel', failure);
        await expect(world.attempt(id, 'qris-uji')).rejects.toMatchObject({ problem: 'payment-unavailable' });
        expect((await world.intent(id)).attempt).toMatchObject({ id: first!.id, state: 'waiting', instruction: null });
        world.provider.fail('cancel', null);
        await world.reconcile();
        expect((await world.intent(id)).attempt).toMatchObject({ id: first!.id, state: 'cancelled' });
        expect((await world.attempt(id, 'qris-uji')).attempt?.state).toBe('waiting');
      },
    );

    it('finds money that the first has taken meanwhile', async () => {
      const { id } = await world.bill();
      const { attempt } = await world.attempt(id, 'va-uji');
      world.provider.pay(attempt!.id);
      await expect(world.attempt(id, 'qris-uji')).rejects.toMatchObject({ problem: 'intent-not-payable' });
      expect(await world.intent(id)).toMatchObject({ state: 'paid', attempt: { id: attempt!.id, state: 'settled' } });
    });
  });

  describe('when the provider', () => {
    it.each(['before', 'after'] as const)(
      'is cut off %s it makes the charge: it is looked for, never failed',
      async (failure) => {
        const { id } = await world.bill();
        world.provider.fail('charge', failure);
        const { attempt } = await world.attempt(id);
        expect(attempt).toMatchObject({ state: 'created', instruction: null, expiresAt: null });
        world.provider.fail('charge', null);
        world.clock.advance(20);
        await world.reconcile();
        expect((await world.intent(id)).attempt).toMatchObject({ id: attempt!.id, state: 'waiting' });
        expect(world.provider.open.filter((open) => open === attempt!.id)).toHaveLength(1);
      },
    );

    it('refuses, has failed, and another may be made', async () => {
      const { id } = await world.bill();
      world.provider.fail('charge', 'refused');
      expect((await world.attempt(id)).attempt).toMatchObject({ state: 'failed', instruction: null });
      world.provider.fail('charge', null);
      expect((await world.attempt(id)).attempt?.state).toBe('waiting');
    });

    it('refuses to end a charge, is not taken for having ended it', async () => {
      const { id } = await world.bill();
      const { attempt } = await world.attempt(id, 'va-uji');
      world.provider.fail('cancel', 'refused');
      await expect(world.attempt(id, 'qris-uji')).rejects.toMatchObject({ problem: 'payment-unavailable' });
      expect((await world.intent(id)).attempt).toMatchObject({ id: attempt!.id, state: 'waiting', instruction: null });
      world.provider.fail('cancel', null);
    });

    it('tells of the money before it answers, is believed once', async () => {
      const { id } = await world.bill();
      world.provider.onCharge = (reference) => world.tell(world.provider.pay(reference));
      const paid = await world.attempt(id);
      world.provider.onCharge = () => Promise.resolve();
      expect(paid).toMatchObject({ state: 'paid', attempt: { state: 'settled', instruction: null } });
      expect(paid.money).toHaveLength(1);
    });

    it('is still making a charge that was ended here, is told to end it', async () => {
      const { id } = await world.bill();
      world.provider.onCharge = async (reference) => {
        world.provider.onCharge = () => Promise.resolve();
        await world.tell({ reference, state: 'expired', instruction: null, expiresAt: null, payments: [] });
      };
      const { attempt } = await world.attempt(id);
      expect(attempt?.state).toBe('expired');
      expect(world.provider.open).not.toContain(attempt!.id);
    });
  });

  it('can be paid until its moment, by the platform’s clock', async () => {
    const { id } = await world.bill();
    const { attempt } = await world.attempt(id, 'qris-uji');
    world.clock.advance(1799);
    expect((await world.intent(id)).attempt?.instruction).not.toBeNull();
    world.clock.advance(1);
    expect((await world.intent(id)).attempt?.instruction).toBeNull();
    const next = await world.attempt(id, 'qris-uji');
    expect(next.attempt?.id).not.toBe(attempt!.id);
    expect(world.provider.charges.get(attempt!.id)?.state).toBe('cancelled');
  });

  describe.each(failPoints.filter((point) => point.startsWith('attempt-')))('cut off at %s', (point) => {
    it('leaves one charge that the next process finds', async () => {
      const { id } = await world.bill();
      const { cut, reachFailPoint } = cutOffAt(point);
      const { provider, clock } = world;
      const broken = await createPaidWorld(under.database, {
        reachFailPoint,
        clock,
        payment: { providers: [provider] },
      });
      await expect(broken.attempt(id)).rejects.toBe(cut);
      const { attempt } = await world.intent(id);
      expect(attempt?.state).toBe('created');
      clock.advance(20);
      await world.reconcile();
      expect((await world.intent(id)).attempt).toMatchObject({ id: attempt!.id, state: 'waiting' });
      await world.tell(provider.pay(attempt!.id));
      expect(await world.intent(id)).toMatchObject({ state: 'paid', money: [{ kind: 'exact' }] });
    });
  });
});

describePostgresql('attempts from many tabs at once', (under) => {
  it('have one live charge at most, here and at the provider', async () => {
    const world = await createPaidWorld(under.database);
    const { id } = await world.bill();
    const { intents } = world.stores.citizen(budi);
    const most: number[] = [];
    world.provider.onCharge = () => Promise.resolve(void most.push(world.provider.open.length));
    const methods = ['va-uji', 'qris-uji'];
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, (_, at) => intents.attempt(id, { method: methods[at % 2]!, key: `k${at}` })),
    );
    const refused = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [answer.reason as { problem?: string }] : [],
    );
    expect(refused.every(({ problem }) => problem === 'payment-unavailable')).toBe(true);
    expect(most.length).toBeGreaterThan(0);
    expect(Math.max(...most)).toBe(1);
    const { rows } = { rows: await under.database.reader.selectFrom('charges').select('state').execute() };
    expect(rows.filter(({ state }) => state === 'created' || state === 'waiting').length).toBeLessThanOrEqual(1);
  });
});
