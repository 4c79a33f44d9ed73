import type { Page } from '@playwright/test';
import { expect, onAnyDatabase, test } from '../support/embedded.js';
import { giveCredentials, service } from '../support/journey.js';
import { journeys, type Journey } from '../support/journeys.js';
import type { TestPlatform } from '../support/platform.js';
import { openPage } from '../support/test.js';

/** From the start page to the end, with whatever the page loads by need. */
async function wholeJourney(page: Page, platform: TestPlatform, { service, begin, answer, finish }: Journey) {
  const { citizens, password } = platform.people;
  await page.goto(service);
  await page.getByRole('link', { name: 'Masuk dan mulai' }).click();
  await giveCredentials(page, citizens[0]!.nik, password);
  await page.waitForURL((url) => url.pathname === service);
  await begin(page);
  await answer(page);
  await finish(page, platform);
}

for (const journey of journeys) {
  test(`${journey.id}: the whole journey runs under the policy of the house`, async ({ page, platform }) => {
    await wholeJourney(page, platform, journey);
  });

  test.describe('where the page allows no policy but Lit’s', onAnyDatabase, () => {
    test.use({ ownSettings: { LAYAN_POLICY: 'lit-only' } });

    test(`${journey.id}: the whole journey runs all the same`, async ({ ownBoth: { page, platform } }) => {
      await wholeJourney(page, platform, journey);
    });
  });
}

test('a breach is seen, also one that is caught', onAnyDatabase, async ({ browser, agency }) => {
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
