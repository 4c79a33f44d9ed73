import { beforeAll, describe, expect, it } from 'vitest';
import { failPoints } from '../faults/fail-points.js';
import { createApi } from '../testing/api.js';
import { cutOffAt } from '../testing/cut-off.js';
import { describeEachDatabase, describePostgresql } from '../testing/databases.js';
import { createPaidWorld, type PaidWorld } from '../testing/paid-world.js';

const rupiah = (amount: number) => ({ amount, currency: 'IDR' });

describeEachDatabase('a notification', (under) => {
  let world: PaidWorld;
  beforeAll(async () => {
    world = await createPaidWorld(under.database);
  });
  const open = async () => {
    const { id } = await world.bill();
    const { attempt } = await world.attempt(id);
    return { id, charge: attempt!.id };
  };
  const outcome = () => world.events.at(-1);

  it('that is forged is refused, and changes nothing', async () => {
    const { id, charge } = await open();
    const before = await world.intent(id);
    const { body } = world.provider.signed(world.provider.pay(charge));
    const forged = world.stores.system('payment').notify('kasir-uji', { headers: { 'x-signature': 'lain' }, body });
    await expect(forged).rejects.toMatchObject({ problem: 'notification-refused' });
    expect(await world.intent(id)).toEqual(before);
    expect(outcome()).toEqual({ type: 'notification', provider: 'kasir-uji', outcome: 'forged' });
  });

  it('of a provider nobody knows is refused', async () => {
    const notice = world.stores.system('payment').notify('lain', { headers: {}, body: new Uint8Array() });
    await expect(notice).rejects.toMatchObject({ problem: 'not-found' });
  });

  it('that is told again counts once', async () => {
    const { id, charge } = await open();
    const report = world.provider.pay(charge);
    for (let turn = 0; turn < 3; turn += 1) await world.tell(report);
    const paid = await world.intent(id);
    expect(paid).toMatchObject({ state: 'paid', money: [{ kind: 'exact' }], revision: 4 });
    expect(outcome()).toMatchObject({ outcome: 'known' });
  });

  it('of an end that comes after the money does not undo it', async () => {
    const { id, charge } = await open();
    await world.tell(world.provider.pay(charge));
    await world.tell({ reference: charge, state: 'expired', instruction: null, expiresAt: null, payments: [] });
    await world.tell({ reference: charge, state: 'open', instruction: null, expiresAt: null, payments: [] });
    expect(await world.intent(id)).toMatchObject({ state: 'paid', attempt: { state: 'settled' } });
  });

  it('of money that comes after the end counts all the same', async () => {
    const { id, charge } = await open();
    await world.tell({ reference: charge, state: 'expired', instruction: null, expiresAt: null, payments: [] });
    await world.tell(world.provider.pay(charge));
    expect(await world.intent(id)).toMatchObject({ state: 'paid', money: [{ kind: 'late', held: rupiah(0) }] });
  });

  it('whose content is not signed is a reason to ask, and nothing more', async () => {
    const { id, charge } = await open();
    const claimed = { reference: 'karangan', amount: '150000', currency: 'IDR', at: world.clock.now() };
    const lie = { reference: charge, state: 'paid', instruction: null, expiresAt: null, payments: [claimed] } as const;
    const { body } = world.provider.signed(lie);
    const hint = () =>
      world.stores.system('payment').notify('kasir-uji', { headers: { 'x-signature': 'token' }, body });
    await hint();
    expect(await world.intent(id)).toMatchObject({ state: 'open', money: [] });
    world.provider.pay(charge);
    await hint();
    expect(await world.intent(id)).toMatchObject({ state: 'paid', money: [{ kind: 'exact' }] });
    world.provider.fail('query', 'before');
    await hint();
    world.provider.fail('query', null);
    expect(outcome()).toMatchObject({ outcome: 'unavailable' });
  });

  it('about a charge nobody knows changes nothing and is written down', async () => {
    await world.tell({ reference: 'tidak-ada', state: 'paid', instruction: null, expiresAt: null, payments: [] });
    expect(outcome()).toMatchObject({ outcome: 'unknown' });
    const row = under.database.reader.selectFrom('provider_notices').selectAll().where('outcome', '=', 'unknown');
    expect(await row.execute()).toMatchObject([{ provider: 'kasir-uji', charge_id: null }]);
  });

  it.each([
    ['another currency', { currency: 'USD' }, 'currency'],
    ['sen', { amount: '150000.50' }, 'amount'],
    ['1e21', { amount: '1e21' }, 'amount'],
    ['less than nothing', { amount: '-150000' }, 'amount'],
  ] as const)('of %s pays nothing and waits for an officer', async (_name, told, reason) => {
    const { id, charge } = await open();
    await world.tell(world.provider.pay(charge, undefined, told));
    await world.tell(world.provider.pay(charge, undefined, { ...told, reference: `ulang-${reason}` }));
    expect(await world.intent(id)).toMatchObject({ state: 'open', money: [], outstanding: rupiah(150_000) });
    const rows = under.database.reader.selectFrom('money_refused').selectAll().where('intent_id', '=', id);
    expect((await rows.execute()).map((row) => row.reason)).toEqual(expect.arrayContaining([reason]));
  });

  it('that contradicts what was told of the same payment is held out, also for another bill', async () => {
    const [one, other] = [await open(), await open()];
    await world.tell(world.provider.pay(one.charge, 100_000, { reference: 'sama' }));
    await world.tell(world.provider.pay(one.charge, 150_000, { reference: 'sama' }));
    await world.tell(world.provider.pay(other.charge, 150_000, { reference: 'sama' }));
    expect(outcome()).toMatchObject({ outcome: 'contradicted' });
    expect(await world.intent(one.id)).toMatchObject({ outstanding: rupiah(50_000), money: [{ kind: 'underpaid' }] });
    expect(await world.intent(other.id)).toMatchObject({ state: 'open', money: [] });
  });

  it('says in the log what became of it, and nothing of the payer', () => {
    for (const event of world.events) {
      expect(Object.keys(event).sort()).toEqual(
        event.type === 'notification' ? ['outcome', 'provider', 'type'] : ['call', 'error', 'provider', 'type'],
      );
    }
  });

  it('is taken over HTTP by its bytes, whatever it calls itself', async () => {
    const api = await createApi(world.stores);
    const { id, charge } = await open();
    const { body } = world.provider.signed(world.provider.pay(charge));
    const raw = Buffer.from(body);
    const headers = { 'x-signature': 'kasir-uji', 'content-type': 'text/plain' };
    const forged = await api.send('nobody', 'POST', '/notifications/kasir-uji', { raw });
    expect(forged.status).toBe(401);
    const heard = await api.send('nobody', 'POST', '/notifications/kasir-uji', { raw, headers });
    expect(heard.status).toBe(204);
    expect((await world.intent(id)).state).toBe('paid');
    await api.close();
  });

  describe.each(failPoints.filter((point) => point.startsWith('notification-')))('cut off at %s', (point) => {
    it('leaves all of it or nothing, and told again ends as one', async () => {
      const { id, charge } = await open();
      const { cut, reachFailPoint } = cutOffAt(point);
      const { provider, clock } = world;
      const broken = await createPaidWorld(under.database, {
        reachFailPoint,
        clock,
        payment: { providers: [provider] },
      });
      const report = provider.pay(charge);
      const told = broken.stores.system('payment').notify(provider.id, provider.signed(report));
      await expect(told).rejects.toBe(cut);
      const committed = point === 'notification-after-commit-before-answer';
      expect(await world.intent(id)).toMatchObject(committed ? { state: 'paid' } : { state: 'open', money: [] });
      await world.tell(report);
      expect(await world.intent(id)).toMatchObject({ state: 'paid', money: [{ kind: 'exact' }], revision: 4 });
    });
  });
});

describePostgresql('one payment told twenty times at once', (under) => {
  it('is booked once, and fulfils once', async () => {
    const world = await createPaidWorld(under.database);
    const { id } = await world.bill();
    const { attempt } = await world.attempt(id);
    const report = world.provider.pay(attempt!.id);
    await Promise.all(Array.from({ length: 20 }, () => world.tell(report)));
    expect((await world.intent(id)).money).toHaveLength(1);
    const { reader } = under.database;
    const events = await reader.selectFrom('case_events').select('type').execute();
    expect(events.map(({ type }) => type)).toEqual(['received', 'billed', 'paid']);
    const entries = await reader.selectFrom('ledger_entries').select('amount').execute();
    expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
    expect(entries).toHaveLength(4);
  });
});
