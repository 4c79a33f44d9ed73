import type { Page } from '@playwright/test';
import { expect, test } from '../support/embedded.js';
import { answerAll, begin, giveCredentials, service, submit } from '../support/journey.js';
import type { TestPlatform } from '../support/platform.js';
import { openPage } from '../support/test.js';

/** From the start page to the number of the application, with whatever the page loads by need. */
async function wholeJourney(page: Page, { people }: TestPlatform) {
  await page.goto(service);
  await page.getByRole('link', { name: 'Masuk dan mulai' }).click();
  await giveCredentials(page, people.citizens[0]!.nik, people.password);
  await page.waitForURL((url) => url.pathname === service);
  await begin(page);
  await answerAll(page);
  expect(await submit(page)).toMatch(/^P-/);
}

test('the whole journey runs under the policy of the house', async ({ page, platform }) => {
  await wholeJourney(page, platform);
});

test.describe('where the page allows no policy but Lit’s', () => {
  test.use({ ownSettings: { LAYAN_POLICY: 'lit-only' } });

  test('the whole journey runs all the same', async ({ ownBoth: { page, platform } }) => {
    await wholeJourney(page, platform);
  });
});

test('a breach is seen, also one that is caught', async ({ browser, agency }) => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: true, baseURL: agency.url });
  await page.goto(service);
  const reported = page.waitForEvent('console');
  await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>';
    } catch {
      // refused, and reported all the same
    }
  });
  await reported;
  await expect(close()).rejects.toThrow('TrustedHTML');
});
