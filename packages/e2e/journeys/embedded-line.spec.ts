import type { Locator, Page } from '@playwright/test';
import { answerAll, answerReason, begin, choose, goOn, heading } from '../support/journey.js';
import { asCitizen, saveAll, sentNumbers } from '../support/at-agency.js';
import { expect, test } from '../support/embedded.js';

const citizen = 0;
const familyCard = '3171011203109901';
const card = (page: Page) => page.getByLabel('Nomor kartu keluarga (KK)');
const saved = (page: Page) => page.getByText(/^Draf tersimpan/);

/** Lets time go by until the person sees it. */
async function waitFor(page: Page, sight: Locator) {
  while (!(await sight.isVisible())) await page.clock.runFor(1000);
}

test('while the line is lost the person goes on, and everything is saved by itself when it is back', async ({
  page,
  platform,
  context,
}) => {
  await asCitizen(page, platform, citizen);
  await page.clock.install();
  await begin(page);
  await answerReason(page, 'Rusak');
  await saveAll(page);
  await context.setOffline(true);
  await card(page).fill(familyCard);
  await waitFor(page, page.getByText('Sambungan terputus, belum tersimpan').first());
  await expect(page.getByText('Isian Anda tetap di halaman ini')).toBeVisible();
  await goOn(page);
  await expect(heading(page, 'Apa yang rusak?')).toBeFocused();
  await choose(page, 'Patah atau robek');
  await page.clock.runFor(60_000);
  await context.setOffline(false);
  await waitFor(page, saved(page));
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Patah atau robek' })).toBeChecked();
  await page.getByRole('link', { name: 'Kembali', exact: true }).click();
  await expect(card(page)).toHaveValue(familyCard);
});

test('what cannot be sent is sent by itself once the line is back, once', async ({ page, platform, context }) => {
  await asCitizen(page, platform, citizen);
  const before = await sentNumbers(page, platform);
  await page.clock.install();
  await begin(page);
  await answerAll(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Kirim permohonan' }).click();
  await waitFor(page, page.getByText('Sambungan terputus, permohonan belum terkirim'));
  await context.setOffline(false);
  await waitFor(page, heading(page, 'Permohonan Anda sudah kami terima'));
  expect(await sentNumbers(page, platform)).toHaveLength(before.length + 1);
});

test('a slow platform keeps nobody waiting, and the page says that it is saving', async ({ page, platform }) => {
  await asCitizen(page, platform, citizen);
  await begin(page);
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/layan/api/drafts/*', async (route) => {
    await held;
    await route.continue();
  });
  await answerReason(page, 'Rusak');
  await expect(heading(page, 'Data diri Anda')).toBeFocused();
  await expect(page.getByText('Menyimpan…')).toBeVisible();
  await card(page).fill(familyCard);
  await goOn(page);
  await expect(heading(page, 'Apa yang rusak?')).toBeFocused();
  answer();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: 'Kembali', exact: true }).click();
  await expect(card(page)).toHaveValue(familyCard);
});

test('the platform is gone and comes back: what was typed meanwhile is saved', async ({
  ownBoth: { page, platform },
}) => {
  await asCitizen(page, platform, citizen);
  await page.clock.install();
  await begin(page);
  await answerReason(page, 'Rusak');
  await saveAll(page);
  await platform.kill();
  await card(page).fill(familyCard);
  await waitFor(page, page.getByText('Sambungan terputus, belum tersimpan').first());
  await platform.start();
  await waitFor(page, saved(page));
  await page.reload();
  await expect(card(page)).toHaveValue(familyCard);
});
