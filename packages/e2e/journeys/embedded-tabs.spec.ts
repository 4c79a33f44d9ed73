import type { Page } from '@playwright/test';
import { answerAll, answerReason, begin, goOn, heading, submit } from '../support/journey.js';
import { asCitizen, calls, saveAll, sentNumbers } from '../support/at-agency.js';
import { expect, test } from '../support/embedded.js';

const citizen = 1;
const name = (page: Page) => page.getByLabel('Nama lengkap sesuai KTP-el');
const familyCard = (page: Page) => page.getByLabel('Nomor kartu keluarga (KK)');

/** A second tab with what the first one shows. */
async function openAgain(page: Page) {
  await saveAll(page);
  const second = await page.context().newPage();
  await second.goto(page.url());
  return second;
}

test.describe('two tabs', () => {
  test('that change different answers are joined', async ({ page, platform }) => {
    await asCitizen(page, platform, citizen);
    await begin(page);
    await answerReason(page, 'Rusak');
    const second = await openAgain(page);
    await expect(heading(second, 'Data diri Anda')).toBeVisible();
    await name(page).fill('Budi Baru');
    await saveAll(page);
    await familyCard(second).fill('3171011203109902');
    await saveAll(second);
    await expect(second.getByText('Draf ini diubah di tempat lain')).toBeVisible();
    await expect(name(second)).toHaveValue('Budi Baru');
    await expect(familyCard(second)).toHaveValue('3171011203109902');
    await page.reload();
    await expect(familyCard(page)).toHaveValue('3171011203109902');
    await expect(name(page)).toHaveValue('Budi Baru');
  });

  test('that change the same answer: both are shown, one is chosen, one application is sent', async ({
    page,
    platform,
  }) => {
    await asCitizen(page, platform, citizen);
    const before = await sentNumbers(page, platform);
    await begin(page);
    await answerAll(page);
    const second = await openAgain(page);
    for (const tab of [page, second]) await tab.getByRole('link', { name: /^Ubah.*Nama lengkap/ }).click();
    await name(page).fill('Budi Satu');
    await saveAll(page);
    await name(second).fill('Budi Dua');
    await expect(second.getByText('Ada 1 isian yang berbeda di tempat lain')).toBeVisible();
    await expect(second.getByText('Budi Satu').first()).toBeVisible();
    await second.getByRole('button', { name: /Pakai yang di tempat lain/ }).click();
    await expect(name(second)).toHaveValue('Budi Satu');
    await goOn(second);
    await submit(second);
    expect(await sentNumbers(page, platform)).toHaveLength(before.length + 1);
  });

  test('that both show the check page send one application', async ({ page, platform }) => {
    await asCitizen(page, platform, citizen);
    const before = await sentNumbers(page, platform);
    await begin(page);
    await answerAll(page);
    const second = await openAgain(page);
    await expect(heading(second, 'Periksa kembali data Anda')).toBeVisible();
    const number = await submit(page);
    await second.getByRole('button', { name: 'Kirim permohonan' }).click();
    await expect(second.getByText(number).first()).toBeVisible();
    expect(await sentNumbers(page, platform)).toEqual([number, ...before]);
  });
});

test.describe('sending twice by mistake', () => {
  const sends = (made: readonly string[]) => made.filter((call) => call === 'POST /drafts/…/submit');

  for (const [how, send] of [
    ['a double click', (page: Page) => page.getByRole('button', { name: 'Kirim permohonan' }).dblclick()],
    [
      'the Enter key pressed twice',
      async (page: Page) => {
        await page.getByRole('button', { name: 'Kirim permohonan' }).focus();
        await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
      },
    ],
  ] as const) {
    test(`by ${how} is one application`, async ({ page, platform }) => {
      await asCitizen(page, platform, citizen);
      const before = await sentNumbers(page, platform);
      const made = calls(page);
      await begin(page);
      await answerAll(page);
      await send(page);
      await expect(heading(page, 'Permohonan Anda sudah kami terima')).toBeVisible();
      expect(sends(made)).toHaveLength(1);
      expect(await sentNumbers(page, platform)).toHaveLength(before.length + 1);
    });
  }
});
