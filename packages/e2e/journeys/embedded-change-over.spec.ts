import type { Page } from '@playwright/test';
import {
  answerAddress,
  answerApplicant,
  answerContact,
  answerDamage,
  answerPickup,
  answerReason,
  begin,
  choose,
  declare,
  fillDate,
  goOn,
  heading,
  service,
  submit,
} from '../support/journey.js';
import { asCitizen, saveAll, sentNumbers, storedAnswers, withoutScripts } from '../support/at-agency.js';
import { expect, test } from '../support/embedded.js';

const citizen = 1;

/** From the damage on to the check page. */
async function answerRest(page: Page) {
  await answerDamage(page);
  await answerAddress(page);
  await answerContact(page);
  await answerPickup(page);
  await declare(page);
  await expect(heading(page, 'Periksa kembali data Anda')).toBeVisible();
}

test('from the agency’s page to the plain ones: everything is there, and the tab left behind is told', async ({
  page,
  platform,
  browser,
}) => {
  await asCitizen(page, platform, citizen);
  await begin(page);
  await answerReason(page, 'Rusak');
  await answerApplicant(page);
  await saveAll(page);
  await expect(heading(page, 'Apa yang rusak?')).toBeVisible();

  const plain = await withoutScripts(browser, page, platform);
  await plain.getByRole('link', { name: 'Lanjutkan' }).first().click();
  await answerRest(plain);
  await expect(plain.getByText('3171011203109901')).toBeVisible();
  const number = await submit(plain);
  await plain.context().close();

  await choose(page, 'Lapisannya mengelupas');
  await goOn(page);
  await expect(heading(page, 'Permohonan ini sudah dikirim')).toBeFocused();
  await expect(page.getByText(number).first()).toBeVisible();
  // what was sent, which is not what stood on this page
  await expect(page.getByText('Patah atau robek')).toBeVisible();
  expect((await sentNumbers(page, platform)).filter((sent) => sent === number)).toHaveLength(1);
});

test('from the plain pages to the agency’s: everything is there, and the tab left behind is told', async ({
  page,
  platform,
  browser,
}) => {
  await asCitizen(page, platform, citizen);
  await page.goto(service);
  const plain = await withoutScripts(browser, page, platform);
  await begin(plain);
  await answerReason(plain, 'Rusak');
  await answerApplicant(plain);
  await expect(heading(plain, 'Apa yang rusak?')).toBeVisible();

  await page.reload();
  await page.getByRole('link', { name: 'Lanjutkan' }).first().click();
  await answerRest(page);
  await expect(page.getByText('3171011203109901')).toBeVisible();
  const number = await submit(page);

  await choose(plain, 'Patah atau robek');
  await goOn(plain);
  await expect(plain.getByText(number).first()).toBeVisible();
  expect((await sentNumbers(page, platform)).filter((sent) => sent === number)).toHaveLength(1);
  await plain.context().close();
});

/** Answers with something of every kind of question, and ends on the check page. */
async function answerLost(page: Page) {
  await answerReason(page, 'Hilang');
  await answerApplicant(page);
  await fillDate(page, 'Tanggal hilang', ['1', '11', '2026']);
  await page.getByLabel('Di mana dan bagaimana hilangnya').fill('Di bus.\nWarna “hijau”, rute 1 & 2.');
  await goOn(page);
  await choose(page, 'Tidak');
  await goOn(page);
  await answerAddress(page);
  await answerContact(page, { phone: '0812-0000-7777' });
  await choose(page, 'Orang lain');
  await goOn(page);
  await page.getByRole('button', { name: /^Tambah/ }).click();
  const names = page.getByLabel('Nama lengkap sesuai KTP-el');
  await expect(names).toHaveCount(2);
  const niks = page.getByLabel('NIK', { exact: true });
  for (const [at, nik] of ['3171014107809907', '3273010508859902'].entries()) {
    await names.nth(at).fill(`Wakil Contoh ${at === 0 ? 'Satu' : 'Dua'}`);
    await niks.nth(at).fill(nik);
    await page.locator('label', { hasText: 'Kakak, adik, atau kerabat' }).nth(at).click();
  }
  await goOn(page);
  await declare(page);
  await expect(heading(page, 'Periksa kembali data Anda')).toBeVisible();
}

test('both ways store the same application, byte for byte', async ({ page, platform, browser }) => {
  await asCitizen(page, platform, 0);
  await begin(page);
  await answerLost(page);
  const here = await submit(page);
  const wizard = await storedAnswers(page);

  const plain = await withoutScripts(browser, page, platform);
  await begin(plain);
  await answerLost(plain);
  const there = await submit(plain);
  await plain.context().close();
  const pages = await storedAnswers(page);
  expect([wizard.number, pages.number]).toEqual([here, there]);
  expect(pages.text).toBe(wizard.text);
});
