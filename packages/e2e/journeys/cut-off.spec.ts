import { failPoints } from '@layan/platform/fail-points';
import type { Client } from '@layan/client';
import type { Page } from '@playwright/test';
import { asCitizen } from '../support/at-agency.js';
import { TestBank } from '../support/bank.js';
import { answeredDraft, clientOf, price } from '../support/bill.js';
import { expectBooksInOrder } from '../support/books.js';
import { buttonNames, checkPost, formPost, heading } from '../support/journey.js';
import { chooseMethod, expect, lookUntil, onAnyDatabase, test } from '../support/money.js';
import type { TestPlatform } from '../support/platform.js';

/** The check page of an application that costs something, as a function that sends it. */
async function readyToSend(page: Page, platform: TestPlatform, client: Client) {
  const { draft } = await answeredDraft(client);
  await page.goto(`${platform.url}/layanan/${draft.service.id}/${draft.id}/periksa`);
  return checkPost(page, platform.url);
}

const works = ['submit', 'attempt', 'notification'] as const;
const pointsOf = (work: (typeof works)[number]) => failPoints.filter((point) => point.startsWith(`${work}-`));

test.describe('the platform is killed', () => {
  test.beforeEach(() => test.setTimeout(240_000));

  interface Own {
    readonly page: Page;
    readonly platform: TestPlatform;
    readonly agency: { readonly url: string };
  }

  async function ready({ page, platform, agency }: Own) {
    await asCitizen(page, platform, 0);
    const client = await clientOf(page, agency.url);
    const send = await readyToSend(page, platform, client);
    /** Opens the bill of the one application there is. */
    const openBill = async () => {
      const { items } = await client.cases.list().page();
      expect(items).toHaveLength(1);
      await page.goto(`${platform.url}/tagihan/${items[0]!.intent}`);
    };
    /** The choice of a way to pay, as a function that makes it. */
    const readyToChoose = () => formPost(page, buttonNames.pay, platform.url, { method: 'va-contoh' });
    /** Starts it anew, to die where this leads. */
    const dieAt = (point: string, lead: () => Promise<unknown>, settings: Record<string, string> = {}) =>
      test.step(point, async () => {
        await platform.start({ ...settings, LAYAN_FAILPOINT: point });
        await lead();
        await platform.exited();
        expect(platform.signal).toBe('SIGKILL');
      });
    return { send, openBill, readyToChoose, dieAt, bank: new TestBank(platform) };
  }

  /** One application, one bill, one charge, one payment of it, and books that say so. */
  async function expectOneOfEach(platform: TestPlatform) {
    await platform.stop();
    for (const table of ['submissions', 'cases', 'intents', 'charges', 'sandbox_charges', 'money_seen'])
      expect(await platform.rows(`select 1 as one from ${table}`), table).toHaveLength(1);
    await expectBooksInOrder(platform);
  }

  test('at every point in turn, and whoever asked asks again: one application, one charge, one payment', async ({
    ownBoth: own,
  }) => {
    const { page, platform } = own;
    const { send, openBill, readyToChoose, dieAt, bank } = await ready(own);
    // the platform looks at nothing by itself
    const idle = { LAYAN_PAYMENT_LOOK: '3600' };
    expect(works.flatMap(pointsOf)).toEqual(failPoints);
    await platform.stop();

    for (const point of pointsOf('submit')) await dieAt(point, () => expect(send()).rejects.toThrow(), idle);

    let choose: typeof send | null = null;
    for (const point of pointsOf('attempt')) {
      const lead = async () => {
        expect((await send()).status()).toBe(200);
        await openBill();
        if (choose) await expect(heading(page, 'Sedang menyiapkan pembayaran')).toBeVisible();
        choose ??= await readyToChoose();
        await expect(choose()).rejects.toThrow();
      };
      await dieAt(point, lead, idle);
    }

    let charge: string | undefined;
    for (const point of pointsOf('notification')) {
      const lead = async () => {
        expect((await choose!()).status()).toBe(200);
        await openBill();
        if (charge) return expect(bank.tellAgain(charge)).rejects.toThrow();
        await expect(heading(page, 'Bayar dengan virtual account')).toBeVisible();
        [charge] = (await bank.charges()).keys();
        await expect(bank.pay(charge!, price)).rejects.toThrow();
      };
      await dieAt(point, lead, idle);
    }

    await platform.start(idle);
    await bank.tellAgain(charge!);
    await openBill();
    await expect(heading(page, 'Lunas, terima kasih')).toBeVisible();
    await expectOneOfEach(platform);
  });

  test(
    'and nobody asks again: the platform itself finds the charge, and the money',
    onAnyDatabase,
    async ({ ownBoth: own }) => {
      const { page, platform } = own;
      const { send, openBill, dieAt, bank } = await ready(own);
      expect((await send()).status()).toBe(200);
      await openBill();
      await platform.stop();
      await dieAt('attempt-before-provider', () => chooseMethod(page, 'Virtual account').catch(() => {}));
      await dieAt('attempt-after-provider-before-write', () => platform.advance(60));
      await dieAt('notification-in-transaction-before-commit', async () => {
        await platform.advance(120);
        await openBill();
        await lookUntil(page, 'Bayar dengan virtual account');
        const [charge] = (await bank.charges()).keys();
        await expect(bank.pay(charge!, price)).rejects.toThrow();
      });
      await platform.start();
      await platform.advance(180);
      await openBill();
      await lookUntil(page, 'Lunas, terima kasih');
      await expectOneOfEach(platform);
    },
  );
});

test('fifty posts of one draft at once yield one application, and one bill', async ({ page, platform, client }) => {
  const send = await readyToSend(page, platform, client);
  const ids = async () => (await client.cases.list({ limit: 100 }).page()).items.map(({ id }) => id);
  const before = new Set(await ids());
  const answers = await Promise.all(Array.from({ length: 50 }, send));
  // on a machine with much to do, some are asked to try again
  expect([200, 503]).toEqual(expect.arrayContaining(answers.map((answer) => answer.status())));
  const sent = [...answers.filter((answer) => answer.status() === 200), await send()];
  const [address, ...others] = new Set(sent.map((answer) => answer.url()));
  expect(others).toEqual([]);
  const made = (await ids()).filter((id) => !before.has(id));
  expect(made).toHaveLength(1);
  expect(address).toContain(made[0]);
});
