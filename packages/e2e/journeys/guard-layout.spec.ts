import type { Page } from '@playwright/test';
import { expect, test } from '../support/embedded.js';
import { giveCredentials, service } from '../support/journey.js';
import { journeys } from '../support/journeys.js';

/** Sums what moves by itself, over all pages of the tab; what follows a key or a click within half a second is the person's own doing. */
async function countShifts(page: Page) {
  let sum = 0;
  await page.exposeBinding('layanShift', (_source, value: number) => void (sum += value));
  await page.addInitScript(() => {
    const { layanShift } = globalThis as unknown as { layanShift(value: number): void };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) layanShift(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => sum;
}

/** A slow phone line: 400 kbit/s, 300 ms until an answer begins. */
async function slowDown(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 300,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
}

for (const { id, service, begin, answer, finish } of journeys)
  test(`${id}: on a slow line next to nothing moves, from the first paint to the end`, async ({ page, platform }) => {
    test.setTimeout(120_000);
    const shifts = await countShifts(page);
    await slowDown(page);
    await page.goto(service);
    await page.getByRole('link', { name: 'Masuk dan mulai' }).click();
    await giveCredentials(page, platform.people.citizens[0]!.nik, platform.people.password);
    await page.waitForURL((url) => url.pathname === service);
    await begin(page);
    await answer(page);
    await finish(page, platform);
    test.info().annotations.push({ type: 'layout shift', description: shifts().toFixed(4) });
    expect(shifts()).toBeLessThanOrEqual(0.02);
  });

test('a script that comes 700 ms late moves nothing above or beside the component', async ({ page }) => {
  let release = () => {};
  const late = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/aset/layan/layan.js', async (route) => {
    await late;
    await route.continue();
  });
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter(
          (element) =>
            !element.closest('layan-service') &&
            element.compareDocumentPosition(document.querySelector('layan-service')!) &
              Node.DOCUMENT_POSITION_FOLLOWING,
        )
        .map((element) => {
          const { x, y, width } = element.getBoundingClientRect();
          return `${element.tagName} ${x} ${y} ${width}`;
        }),
    );
  const shifts = await countShifts(page);
  await page.goto(service, { waitUntil: 'commit' });
  await expect(page.getByRole('link', { name: 'Isi permohonan' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => performance.now())).toBeGreaterThan(700);
  const before = await places();
  release();
  await expect(page.getByRole('link', { name: 'Masuk dan mulai' })).toBeVisible();
  expect(before.length).toBeGreaterThan(10);
  expect(await places()).toEqual(before);
  expect(shifts()).toBeLessThanOrEqual(0.02);
});
