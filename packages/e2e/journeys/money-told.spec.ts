import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standardWebhooks } from '@layan/platform/payment';
import { newBill, price } from '../support/bill.js';
import { expect, test } from '../support/money.js';
import type { TestPlatform } from '../support/platform.js';

/** The key with which the invented bank signs: made from the platform's own, beside its database. */
function bankKey({ folder }: TestPlatform): Buffer {
  const { mac } = JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')) as { readonly mac: string };
  return createHmac('sha256', Buffer.from(mac, 'base64url')).update('sandbox bank: notifications').digest();
}

/** What became of every notification so far, as the log says. */
const outcomes = ({ output }: TestPlatform) =>
  [...output.matchAll(/"outcome":"(\w+)","msg":"payment notification"/g)].map(([, outcome]) => outcome);

const wrongAmounts = ['350000.50', '-350000', '0', '3.5e5', 'Rp350.000'];

test('a notification is believed as far as it is signed, new and about money of ours; the rest changes nothing', async ({
  client,
  bank,
  platform,
}) => {
  const key = bankKey(platform);
  const { id, createdAt } = await newBill(client);
  /** By the platform's clock, which other tests may have put forward. */
  const now = Date.parse(createdAt);
  const charge = (await client.intents.pay(id, 'va-contoh')).attempt!.id;
  const payment = { reference: 'bank-1', amount: `${price}.00`, currency: 'IDR', at: createdAt };
  const notice = (payments: readonly object[] = [payment], state = 'paid', reference = charge) => {
    const told = { reference, state, instruction: null, expiresAt: createdAt, payments };
    return Buffer.from(JSON.stringify({ type: 'charge.changed', charge: told }));
  };
  const signed = (body: Buffer, { secret = key, at = new Date(now) } = {}) => ({
    ...standardWebhooks.sign(secret, { id: 'notice-1', at, body }),
  });
  const tell = async (body: Buffer, headers: Record<string, string> = signed(body), provider = 'bank-contoh') => {
    const init = { method: 'POST', headers, body: new Uint8Array(body) };
    return (await fetch(`${platform.url}/notifications/${provider}`, init)).status;
  };
  /** Tells it, and expects this answer, this line in the log, and nothing else. */
  const expectIgnored = async (outcome: string, status: number, telling: () => Promise<number>) => {
    const [before, heard] = [await client.intents.get(id), outcomes(platform).length];
    expect(await telling(), outcome).toBe(status);
    await expect.poll(() => outcomes(platform).slice(heard)).toEqual([outcome]);
    expect(await client.intents.get(id), outcome).toEqual(before);
  };

  const late = { at: new Date(now - 301_000) };
  const early = { at: new Date(now + 600_000) };
  await expectIgnored('forged', 401, () => tell(notice(), {}));
  await expectIgnored('forged', 401, () => tell(notice(), signed(notice(), { secret: Buffer.alloc(32) })));
  await expectIgnored('forged', 401, () => tell(notice(), signed(notice([{ ...payment, amount: '1.00' }]))));
  await expectIgnored('old', 401, () => tell(notice(), signed(notice(), late)));
  await expectIgnored('old', 401, () => tell(notice(), signed(notice(), early)));
  await expectIgnored('unreadable', 204, () => tell(Buffer.from('{"type":"charge.changed"}')));
  await expectIgnored('unreadable', 204, () => tell(Buffer.from('\xff\x00 not JSON', 'latin1')));
  await expectIgnored('unknown', 204, () => tell(notice([payment], 'paid', 'a-charge-of-nobody')));
  await expectIgnored('currency', 204, () => tell(notice([{ ...payment, reference: 'bank-2', currency: 'USD' }])));
  for (const amount of wrongAmounts)
    await expectIgnored('amount', 204, () => tell(notice([{ ...payment, reference: 'bank-3', amount }])));
  expect(await tell(notice(), signed(notice()), 'bank-lain')).toBe(404);
  expect((await client.intents.get(id)).state).toBe('open');

  // the bank itself, and then everything that may come after it
  await bank.pay(charge, price);
  const paid = await client.intents.get(id);
  expect(paid).toMatchObject({ state: 'paid', money: [{ kind: 'exact' }] });
  await expectIgnored('known', 204, async () => {
    await bank.tellAgain(charge);
    return 204;
  });
  await expectIgnored('over', 204, () => tell(notice([], 'expired')));
  await expectIgnored('known', 204, () => tell(notice([], 'open')));

  await platform.stop(); // an embedded database is read by one process at a time
  const refused = await platform.rows<{ reason: string; amount: string }>(
    'select reason, amount from money_refused order by reason, amount',
  );
  await platform.start();
  expect(refused.map(({ reason, amount }) => `${reason} ${amount}`)).toEqual([
    ...wrongAmounts.map((amount) => `amount ${amount}`).sort(),
    'currency 350000.00',
  ]);
});
