import { beforeAll, describe, expect, it } from 'vitest';
import { failPoints } from '../faults/fail-points.js';
import { cutOffAt } from '../testing/cut-off.js';
import { describeEachDatabase } from '../testing/databases.js';
import { createPaidWorld, type PaidWorld } from '../testing/paid-world.js';
import { budi, budiApplies, reviewerA, send, siti } from '../testing/world.js';

const rupiah = (amount: number) => ({ amount, currency: 'IDR' });

describeEachDatabase('a bill', (under) => {
  let world: PaidWorld;
  beforeAll(async () => {
    world = await createPaidWorld(under.database);
  });

  describe('when the application is sent', () => {
    it('says what is owed, for what, and how it can be paid', async () => {
      const intent = await world.bill({ jenis: 'segera' });
      expect(intent).toMatchObject({
        state: 'open',
        items: [
          { code: 'pokok', label: { id: 'Pokok' }, amount: rupiah(150_000) },
          { code: 'segera', label: { id: 'Segera' }, amount: rupiah(50_000) },
        ],
        total: rupiah(200_000),
        outstanding: rupiah(200_000),
        refundable: rupiah(0),
        methods: [{ id: 'qris-uji', kind: 'qris' }, { id: 'va-uji' }],
        ...{ attempt: null, money: [], refunds: [], receipt: null, revision: 1 },
      });
    });

    it('makes the case wait for the citizen, with no promise yet', async () => {
      const { id, case: reference } = await world.bill();
      const found = await world.stores.citizen(budi).cases.get(reference.id);
      expect(found).toMatchObject({
        ...{ intent: id, state: 'waiting_payment', actsNext: 'citizen', nextAction: null, due: null },
        progress: [{ state: 'ahead' }],
      });
      const { items } = await world.stores.citizen(budi).cases.events(reference.id);
      expect(items.map(({ type }) => type)).toEqual(['received', 'billed']);
    });

    it('is not made for what is free; the clock starts at once', async () => {
      const { drafts } = world.stores.citizen(budi);
      const { draft } = await drafts.create('kutipan-uji', { identity: {}, assurance: 'high' });
      const {
        id,
        revision,
        submitKey: key,
      } = await drafts.patch(draft.id, { revision: 1, patch: { jenis: 'gratis' } });
      const { submission } = await world.stores
        .citizen(budi)
        .submit(id, { identity: {}, assurance: 'high', revision, key });
      expect(submission.intent).toBeNull();
      expect(await world.stores.citizen(budi).cases.get(submission.case.id)).toMatchObject({
        state: 'received',
        due: { basis: { from: 'submitted' } },
      });
    });

    it('refuses what costs nobody knows how much, and keeps the draft', async () => {
      const { drafts } = world.stores.citizen(budi);
      const { draft } = await drafts.create('kutipan-uji', { identity: {}, assurance: 'high' });
      const { id, revision, submitKey: key } = await drafts.patch(draft.id, { revision: 1, patch: { jenis: 'nilai' } });
      const submit = world.stores.citizen(budi).submit(id, { identity: {}, assurance: 'high', revision, key });
      await expect(submit).rejects.toMatchObject({ problem: 'fee-unknown' });
      expect(await drafts.get(id)).toMatchObject({ state: 'open', revision });
    });

    it('is nobody else’s', async () => {
      const { id } = await world.bill();
      await expect(world.stores.citizen(siti).intents.get(id)).rejects.toMatchObject({ problem: 'not-found' });
    });
  });

  describe.each(failPoints.filter((point) => point.startsWith('submit-')))(
    'when a submit is cut off at %s',
    (point) => {
      it('is made once, with its entries, or not at all', async () => {
        const { cut, reachFailPoint } = cutOffAt(point);
        const broken = await createPaidWorld(under.database, { reachFailPoint });
        const { draft } = await world.stores.citizen(budi).drafts.create('kutipan-uji', budiApplies);
        const ready = await world.stores
          .citizen(budi)
          .drafts.patch(draft.id, { revision: 1, patch: { jenis: 'biasa' } });
        const { reader } = under.database;
        const counts = async () => [
          (await reader.selectFrom('intents').select('id').execute()).length,
          (await reader.selectFrom('ledger_entries').select('id').execute()).length,
        ];
        const [intents, entries] = (await counts()) as [number, number];
        await expect(send(broken.stores, ready)).rejects.toBe(cut);
        const committed = point === 'submit-after-commit-before-answer';
        expect(await counts()).toEqual(committed ? [intents + 1, entries + 2] : [intents, entries]);
        const [one, again] = [await send(world.stores, ready), await send(world.stores, ready)];
        expect(again).toEqual(one);
        expect(await counts()).toEqual([intents + 1, entries + 2]);
      });
    },
  );

  describe('when it is paid', () => {
    it('lets the case go on, with a receipt, and starts the clock', async () => {
      const { id, case: reference } = await world.bill();
      const asked = await world.attempt(id);
      expect(asked.attempt).toMatchObject({
        state: 'waiting',
        amount: rupiah(150_000),
        instruction: { kind: 'virtual_account', bank: 'Bank Uji' },
      });
      world.clock.advance(3 * 24 * 3600);
      await world.tell(world.provider.pay(asked.attempt!.id));
      const paid = await world.intent(id);
      expect(paid).toMatchObject({
        state: 'paid',
        outstanding: rupiah(0),
        refundable: rupiah(150_000),
        methods: [],
        attempt: { state: 'settled', instruction: null },
        money: [{ kind: 'exact', counted: rupiah(150_000), held: rupiah(0) }],
        receipt: { method: { id: 'va-uji' } },
      });
      expect(paid.receipt?.number).toMatch(/^B-.{4}-.{4}$/);
      expect(await world.stores.citizen(budi).cases.get(reference.id)).toMatchObject({
        state: 'received',
        actsNext: 'agency',
        due: { basis: { from: 'paid', since: '2026-11-26' } },
      });
    });
  });

  describe('at the desk', () => {
    it('stands in a queue of its own until it is paid, and cannot be decided', async () => {
      const { id, case: reference } = await world.bill();
      const desk = world.stores.officer(reviewerA);
      const ids = async (queue: 'undecided' | 'unpaid') =>
        (await desk.list({ queue, limit: 100 })).items.map((item) => item.id);
      expect(await ids('undecided')).not.toContain(reference.id);
      expect(await ids('unpaid')).toContain(reference.id);
      const decision = { outcome: 'approved' } as const;
      const decide = desk.decide(reference.id, { key: 'k', revision: 2, decision });
      await expect(decide).rejects.toMatchObject({ problem: 'waiting-payment' });
      await expect(desk.take(reference.id, { key: 't' })).rejects.toMatchObject({ problem: 'waiting-payment' });
      const { attempt } = await world.attempt(id);
      await world.tell(world.provider.pay(attempt!.id));
      expect(await ids('undecided')).toContain(reference.id);
      expect(await desk.decide(reference.id, { key: 'k', revision: 3, decision })).toMatchObject({ state: 'approved' });
    });
  });
});
