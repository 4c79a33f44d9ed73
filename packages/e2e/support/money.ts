/** Journeys about money: a bill on the plain page or on an agency's page, the bank beside it, and the books behind it. */
import type { Client } from '@layan/client';
import type { Intent } from '@layan/contract';
import type { Page, TestDetails } from '@playwright/test';
import { asCitizen } from './at-agency.js';
import { TestBank } from './bank.js';
import { clientOf, newBill } from './bill.js';
import { expectBooksInOrder } from './books.js';
import { expect, onAnyDatabase, test as base, type Both } from './embedded.js';
import { heading } from './journey.js';
import { chooseMethod } from './passport.js';

/** How long a bill can be paid: shorter than a session is kept that nobody uses. */
export const billSeconds = 600;

/** A bill of the citizen of this test. */
export interface Bill {
  readonly id: string;
  readonly case: string;
  now(): Promise<Intent>;
}

/** After so many seconds the platform asks again by itself about what nobody has told it. */
export const untilAsked = 20;

interface TestFixtures {
  /** What the citizen of this test may ask the platform beside the page. */
  client: Client;
  bank: TestBank;
  /** A bill that nobody has paid; the page shows it. */
  bill: Bill;
  /** Shows a bill: on the plain page, or with scripts on an agency's. */
  show: (intent: string, on?: Page) => Promise<void>;
}

export const test = base.extend<TestFixtures, { both: Both }>({
  platformSettings: [{ LAYAN_PAYMENT_LOOK: '1', LAYAN_PAYMENT_BILL: String(billSeconds) }, { scope: 'worker' }],
  both: [
    async ({ both }, use) => {
      await use(both);
      await both.platform.stop();
      await expectBooksInOrder(both.platform);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  client: async ({ page, both: { platform, agency } }, use) => {
    await asCitizen(page, platform, 0);
    await use(await clientOf(page, agency.url));
  },
  bank: async ({ platform }, use) => {
    const bank = new TestBank(platform);
    await use(bank);
    await bank.let('none');
  },
  show: async ({ page, both, javaScriptEnabled }, use) => {
    await use((intent, on = page) => (javaScriptEnabled ? embed(on, both, intent) : showPlain(on, both, intent)));
  },
  bill: async ({ client, show }, use) => {
    const { id, case: owner } = await newBill(client);
    await show(id);
    await use({ id, case: owner.id, now: () => client.intents.get(id) });
  },
});

const showPlain = async (page: Page, { platform }: Both, intent: string) =>
  void (await page.goto(`${platform.url}/tagihan/${intent}`));

/** The agency's page of a service, with a bill alone in the place of the service. */
async function embed(page: Page, { platform, agency }: Both, intent: string) {
  const address = `/tagihan/${intent}`;
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch({ url: `${agency.url}/layanan/ktp-el-hilang` });
    const body = (await response.text()).replace(
      /<layan-service[\s\S]*<\/layan-service>/,
      `<layan-platform bff="/layan" platform="${platform.url}"><layan-payment intent="${intent}" heading-level="1">` +
        `<a href="${platform.url}/tagihan/${intent}">Bayar di situs nasional</a></layan-payment></layan-platform>`,
    );
    await route.fulfill({ response, body });
  });
  await page.goto(agency.url + address);
}

/** What looks again: a link on a plain page, a button on a live one. */
const looking = (page: Page) => page.getByText(/^\s*(Periksa pembayaran|Periksa lagi)\s*$/);

export const lookAgain = (page: Page) => looking(page).click();

/** Looks again until the page says so: somebody else has to act first, and a live page may look before the person does. */
export const lookUntil = (page: Page, title: string | RegExp) =>
  expect(async () => {
    if (await heading(page, title).isVisible()) return;
    await looking(page).click({ timeout: 1000 });
    await expect(heading(page, title)).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });

/** The number of the invented bank's account, as a page shows it. */
export const accountNumber = /^\s*8808 8[ \d]+$/;

/** The page says this somewhere. */
export const expectToRead = (page: Page, text: string | RegExp) => expect(page.getByText(text).first()).toBeVisible();

/** Id of the charge that is live, or ended last. */
export const chargeOf = async ({ now }: Bill) => (await now()).attempt!.id;

/** Chooses a virtual account for the bill that is shown. Returns the id of its charge. */
export async function takeAccount(page: Page, bill: Bill) {
  await chooseMethod(page, 'Virtual account');
  await expect(heading(page, 'Bayar dengan virtual account')).toBeVisible();
  return chargeOf(bill);
}

export function onThePlainPage(suite: () => void, options: TestDetails = {}) {
  test.describe('on the plain page', options, () => {
    test.use({ javaScriptEnabled: false });
    suite();
  });
}

/** Each test twice: what a page does with what it hears, it does by itself. */
export function onBothPages(suite: () => void, options: TestDetails = {}) {
  onThePlainPage(suite, options);
  test.describe('on a page of an agency', onAnyDatabase, suite);
}

export { chooseMethod, expect, heading, onAnyDatabase };
