import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Intent } from '@layan/contract';
import { openTestDatabase } from '../../testing/databases.js';
import type { Database } from '../../database/index.js';
import Fastify, { type FastifyInstance } from 'fastify';
import { apiPlugin } from '../../api/index.js';
import { ownFetch } from '../../identity/own-fetch.js';
import { ContohProvider } from '../../payment/providers/contoh-provider.js';
import type { PaymentEvent } from '../../payment/payment-parts.js';
import { problemErrorHandler } from '../../problem/index.js';
import { nobody, type Stores } from '../../stores/index.js';
import { checkQris, indonesia, qrisLimit } from '@layan/indonesia';
import { openRegions } from '@layan/regions';
import { extract } from '../../testing/services.js';
import { budi, budiApplies, createWorld, send, StoppedClock } from '../../testing/world.js';
import { bankApi } from './bank-api.js';
import { sign } from '../../payment/signatures/standard-webhooks.js';
import { Bank } from './bank.js';
import type { BankFault } from './faults.js';
import { crc16, dynamicQris } from './qris.js';

const rupiah = (amount: number) => ({ amount, currency: 'IDR' });

describe('the invented bank, over HTTP', () => {
  const clock = new StoppedClock();
  const events: PaymentEvent[] = [];
  const delivered: { readonly headers: object; readonly body: Buffer }[] = [];
  const secret = Buffer.alloc(32, 9);
  const slow: (() => void)[] = [];
  let database: Database;
  let app: FastifyInstance;
  let bank: Bank;
  let stores: Stores;
  let notify: (headers: object, body: Buffer) => Promise<number>;

  beforeAll(async () => {
    database = await openTestDatabase();
    app = Fastify({ logger: false });
    app.setErrorHandler(problemErrorHandler);
    const origin = 'http://layan.contoh';
    const fetch = ownFetch(app, origin);
    let ids = 0;
    notify = async (headers, body) => {
      const init = {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: new Uint8Array(body),
      };
      return (await fetch(`${origin}/notifications/bank-contoh`, init)).status;
    };
    bank = new Bank({
      ...{ database, clock, secret },
      newId: () => `bank-${(ids += 1)}`,
      newNumber: () => String((ids += 1)).padStart(10, '0'),
      deliver: async (headers, body) => {
        delivered.push({ headers, body });
        await notify(headers, body);
      },
    });
    await app.register(
      async (scope) => bankApi(scope, { bank, key: 'kunci', wait: () => new Promise((go) => slow.push(go)) }),
      { prefix: '/sandbox/bank/api' },
    );
    const provider = new ContohProvider({
      ...{ fetch, base: `${origin}/sandbox/bank/api`, key: 'kunci', timeout: 250 },
      secrets: [Buffer.alloc(32, 8), secret],
    });
    const options = {
      definitions: [extract],
      clock,
      payment: { providers: [provider], onEvent: (event: PaymentEvent) => void events.push(event) },
    };
    ({ stores } = await createWorld(database, options));
    await app.register(apiPlugin, {
      ...{ stores, pack: indonesia, regions: openRegions(), ready: () => Promise.resolve() },
      authenticate: () => Promise.resolve(nobody),
    });
    await app.ready();
  });
  afterAll(async () => {
    for (const go of slow) go();
    await app.close();
    await database.close();
  });

  let keys = 0;
  const intents = () => stores.citizen(budi).intents;
  async function open(method = 'va-contoh', fault: BankFault = 'none'): Promise<Intent> {
    const { drafts } = stores.citizen(budi);
    const { draft } = await drafts.create('kutipan-uji', budiApplies);
    const { intent } = await send(stores, await drafts.patch(draft.id, { revision: 1, patch: { jenis: 'biasa' } }));
    bank.fault = fault;
    const asked = await intents().attempt(intent as string, { method, key: `k${(keys += 1)}` });
    bank.fault = 'none';
    return asked.intent;
  }
  const again = (intent: Intent) => intents().get(intent.id);

  it('gives a virtual account, and a dynamic QRIS with the amount inside', async () => {
    expect((await open()).attempt).toMatchObject({
      state: 'waiting',
      instruction: {
        kind: 'virtual_account',
        bank: 'Bank Contoh',
        number: expect.stringMatching(/^88088\d{10}$/) as string,
      },
    });
    const { attempt } = await open('qris');
    const { payload } = attempt?.instruction as { payload: string };
    expect(payload).toMatch(/^00020101021226.*5303360.*5406150000.*5802ID.*6304[0-9A-F]{4}$/);
  });

  it('tells, signed, when somebody pays; the same told again changes nothing', async () => {
    const intent = await open();
    await bank.pay(intent.attempt!.id, '150000.00');
    expect(await again(intent)).toMatchObject({ state: 'paid', money: [{ kind: 'exact' }] });
    const { headers, body } = delivered.at(-1)!;
    const before = await again(intent);
    expect(await notify(headers, body)).toBe(204);
    expect(await again(intent)).toEqual(before);
  });

  it('is not believed when a notification was changed, signed with another key, or kept for long', async () => {
    const intent = await open();
    bank.fault = 'withheld';
    await bank.pay(intent.attempt!.id, '150000.00');
    bank.fault = 'forged';
    await bank.tellAgain(intent.attempt!.id);
    bank.fault = 'none';
    expect(events.at(-1)).toMatchObject({ outcome: 'forged' });
    expect((await again(intent)).state).toBe('open');
    await bank.tellAgain(intent.attempt!.id);
    const { headers, body } = delivered.at(-1)!;
    const other = await open();
    const changed = Buffer.from(body.toString().replace(intent.attempt!.id, other.attempt!.id));
    expect(await notify(headers, changed)).toBe(401);
    clock.advance(301);
    expect(await notify(headers, body)).toBe(401);
    expect(events.at(-1)).toMatchObject({ outcome: 'old' });
    expect((await again(other)).state).toBe('open');
  });

  it('is thanked for what it signs and nobody understands, which changes nothing', async () => {
    const body = Buffer.from('{"type":"charge.changed","charge":{"state":"lain"}}');
    expect(await notify({ ...sign(secret, { id: 'x', at: clock.now(), body }) }, body)).toBe(204);
    expect(events.at(-1)).toMatchObject({ outcome: 'unreadable' });
  });

  it.each([
    ['less', ['100000.00'], { state: 'open', outstanding: rupiah(50_000), money: [{ kind: 'underpaid' }] }],
    ['more', ['175000.00'], { state: 'paid', money: [{ kind: 'overpaid', held: rupiah(25_000) }] }],
    ['twice', ['150000.00', '150000.00'], { state: 'paid', money: [{ kind: 'exact' }, { kind: 'duplicate' }] }],
  ])('takes %s, and it is said as it is', async (_name, amounts, expected) => {
    const intent = await open();
    for (const amount of amounts) await bank.pay(intent.attempt!.id, amount);
    expect(await again(intent)).toMatchObject(expected);
  });

  it('takes money late, and nobody pays again for having been slow', async () => {
    const intent = await open();
    await bank.stop(intent.attempt!.id, 'expired');
    expect((await again(intent)).attempt).toMatchObject({ state: 'expired', instruction: null });
    await bank.pay(intent.attempt!.id, '150000.00');
    expect(await again(intent)).toMatchObject({ state: 'paid', money: [{ kind: 'late' }] });
  });

  it('gives money back, once', async () => {
    const intent = await open();
    await bank.pay(intent.attempt!.id, '175000.00');
    const { money } = stores.officer({ agency: 'dinas-a', sub: 'petugas-a', role: 'reviewer' });
    const back = {
      amount: { amount: 25_000, currency: 'IDR' },
      available: { amount: 175_000, currency: 'IDR' },
    } as const;
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await money.refund(intent.id, { ...back, reason: 'Lebih.', key: 'k' })).toMatchObject({
        refunds: [{ state: 'done' }],
      });
    }
    expect(await database.reader.selectFrom('sandbox_refunds').selectAll().execute()).toHaveLength(1);
  });

  describe('when it', () => {
    it.each(['down', 'error', 'reply_lost', 'slow'] as const)(
      'is %s, the attempt is looked for until it is found',
      async (fault) => {
        const intent = await open('va-contoh', fault);
        expect(intent.attempt).toMatchObject({ state: 'created', instruction: null });
        clock.advance(20);
        await stores.system('payment').reconcile();
        expect((await again(intent)).attempt).toMatchObject({ id: intent.attempt!.id, state: 'waiting' });
        await bank.pay(intent.attempt!.id, '150000.00');
        expect(await again(intent)).toMatchObject({ state: 'paid', money: [{ kind: 'exact' }] });
      },
    );

    it('refuses, the attempt has failed', async () => {
      expect((await open('va-contoh', 'refused')).attempt?.state).toBe('failed');
    });

    it('tells before it answers, the money counts once', async () => {
      expect(await open('va-contoh', 'told_first')).toMatchObject({ state: 'paid', money: [{ kind: 'exact' }] });
    });

    it('tells nothing, the platform finds out by asking', async () => {
      const intent = await open();
      bank.fault = 'withheld';
      await bank.pay(intent.attempt!.id, '150000.00');
      bank.fault = 'none';
      expect((await again(intent)).state).toBe('open');
      clock.advance(20);
      await stores.system('payment').reconcile();
      expect((await again(intent)).state).toBe('paid');
    });

    it('tells everything twice, the money counts once', async () => {
      const intent = await open();
      bank.fault = 'told_twice';
      await bank.pay(intent.attempt!.id, '150000.00');
      bank.fault = 'none';
      expect((await again(intent)).money).toHaveLength(1);
    });
  });

  it('answers nobody without its key', async () => {
    const reply = await app.inject({
      method: 'GET',
      url: '/sandbox/bank/api/charges/x',
      headers: { authorization: 'Bearer lain' },
    });
    expect(reply.statusCode).toBe(401);
  });
});

describe('a QRIS of the invented bank', () => {
  const vectors = JSON.parse(readFileSync(new URL('./qris-crc.json', import.meta.url), 'utf8')) as readonly {
    readonly text: string;
    readonly crc: string;
  }[];

  it.each(vectors)('has the CRC of the specification: $crc', ({ text, crc }) => {
    expect(crc16(text)).toBe(crc);
  });

  it.each([1, 150_000, qrisLimit])(
    'is one that the pack lets be shown for a bill of Rp%s, and for no other',
    (amount) => {
      const payload = dynamicQris({ amount, bill: 'a'.repeat(26) });
      expect(checkQris(payload, { amount })).toEqual([]);
      expect(checkQris(payload, { amount: amount + 1 })).not.toEqual([]);
      expect(indonesia.payment?.payee(payload)).toBe('LAYANAN CONTOH');
    },
  );

  it('ends with the CRC over everything before it, and is no longer than a code may be', () => {
    const payload = dynamicQris({ amount: 10_000_000, bill: 'a'.repeat(26) });
    expect(crc16(payload.slice(0, -4))).toBe(payload.slice(-4));
    expect(payload.length).toBeLessThanOrEqual(512);
  });
});
