/** A page without a server of its own, on another site than the platform: it calls the API from the browser, with a token bound to its key. */
import { giveCredentials, heading } from '../support/journey.js';
import { answerAdult, beginPassport, chooseMethod, service } from '../support/passport.js';
import { TestPlatform } from '../support/platform.js';
import { expect, test as base } from '../support/test.js';
import { TokenSite } from '../support/token-site/index.js';

const test = base.extend<object, { site: TokenSite }>({
  site: [
    async ({}, use) => {
      const site = await TokenSite.start();
      await use(site);
      await site.remove();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  platform: [
    async ({ database, site }, use) => {
      const platform = await TestPlatform.create(database, { LAYAN_CLIENTS: site.registration });
      await platform.start();
      site.platform = platform.url;
      await use(platform);
      await platform.remove();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ platform: _, site }, use) => use(site.url),
  javaScriptEnabled: async ({}, use) => use(true),
});

test('a citizen signs in, answers, hands files in, sends and gets to the bill', async ({ page, platform }) => {
  const tokens = new Set<string | undefined>();
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === platform.url && /^\/(drafts|files|intents)/.test(pathname) && request.method() !== 'OPTIONS')
      tokens.add(request.headers()['authorization']?.split(' ')[0]);
  });
  await page.goto(service);
  await page.getByRole('link', { name: 'Masuk dan mulai' }).click();
  await giveCredentials(page, platform.people.citizens[0]!.nik, platform.people.password);
  await page.waitForURL((url) => url.pathname === service);
  await beginPassport(page);
  await answerAdult(page);
  await page.getByRole('button', { name: 'Kirim permohonan' }).click();
  await expect(heading(page, 'Bayar tagihan')).toBeVisible();
  await chooseMethod(page, 'QRIS');
  await expect(heading(page, 'Bayar dengan QRIS')).toBeVisible();
  expect([...tokens]).toEqual(['DPoP']);
});
