/** The way through the replacement of a passport on an agency's page, with every state of its files and its bill. Scripts run. */
import { expect, type Page } from '@playwright/test';
import { atBank } from './bank.js';
import { liar, pdf } from './documents.js';
import { answerAddress, buttonNames, declare, goOn, heading } from './journey.js';
import {
  answerDocuments,
  answerForMyself,
  answerOldPassport,
  answerPassport,
  beginPassport,
  chooseMethod,
  choosePapers,
  papersOfAdult,
  sendToBill,
} from './passport.js';
import type { TestPlatform } from './platform.js';
import type { AtState } from './walk.js';

/** As phones and scanners name what they make: nowhere to break. */
const scanned = 'Kartu_Keluarga_hasil_pindai_20261123_093000_salinan.pdf';

/** From a new draft of somebody who is signed in there to the receipt. */
export async function walkPassportEmbedded(page: Page, platform: TestPlatform, at: AtState): Promise<void> {
  /** The page of that title, fresh, and again once it has refused to go on. */
  const both = async (title: string, name: string) => {
    await expect(heading(page, title)).toBeVisible();
    await at(name, page);
    await refuse(page);
    await at(`${name}-wrong`, page);
  };
  await beginPassport(page);
  await both('Siapa yang paspornya diganti?', 'passport-for-whom');
  await answerForMyself(page);
  await both('Paspor lama', 'passport-old');
  await answerOldPassport(page);
  await both('Paspor yang Anda inginkan', 'passport-wanted');
  await answerPassport(page, { years: '10 tahun' });
  await answerAddress(page);
  await documents(page, at);
  await declare(page);
  await expect(heading(page, 'Periksa kembali data Anda')).toBeVisible();
  await at('passport-check', page);
  await sendToBill(page);
  await bill(page, platform, at);
}

async function refuse(page: Page) {
  await goOn(page);
  await expect(heading(page, /perlu diperbaiki/)).toBeVisible();
}

/** One file is there, one lies, and one is half there, as long as the page is looked at. */
async function documents(page: Page, at: AtState) {
  await expect(heading(page, 'Unggah dokumen')).toBeVisible();
  await at('passport-documents', page);
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  const expectChecked = (name: string) => expect(row(name)).toContainText('sudah diperiksa', { timeout: 15_000 });
  const { 'KTP-el': card, 'Kartu keluarga (KK)': _, ...others } = papersOfAdult;
  await choosePapers(page, others);
  await expectChecked('paspor.png');
  await page.getByLabel('KTP-el', { exact: true }).setInputFiles(liar('ktp.jpg'));
  await expect(row('ktp.jpg')).toContainText('bukan JPEG');
  let release = () => {};
  const looked = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/layan/files/*', async (route) => {
    const offset = route.request().headers()['upload-offset'];
    if (offset !== undefined && offset !== '0') await looked;
    await route.continue();
  });
  await page.getByLabel('Kartu keluarga (KK)', { exact: true }).setInputFiles(pdf(scanned, 600_000));
  await expect(row(scanned)).toContainText(/mengunggah [1-9]/, { timeout: 15_000 });
  await at('passport-files', page);
  release();
  await expectChecked(scanned);
  await page.unroute('**/layan/files/*');
  await refuse(page);
  await at('passport-documents-wrong', page);
  await answerDocuments(page, { 'KTP-el': card! });
}

async function bill(page: Page, platform: TestPlatform, at: AtState) {
  await at('bill', page);
  await page.getByRole('button', { name: buttonNames.pay }).click();
  await expect(page.getByRole('link', { name: 'Pilih cara membayar' })).toBeVisible();
  await at('bill-wrong', page);
  await chooseMethod(page, 'QRIS');
  await expect(heading(page, 'Bayar dengan QRIS')).toBeVisible();
  await at('bill-qris', page);
  await page.getByRole('button', { name: 'Ganti cara membayar' }).click();
  await expect(heading(page, 'Ganti cara membayar').first()).toBeVisible();
  await at('bill-switch', page);
  // the one way that is left is chosen
  await page.getByRole('button', { name: buttonNames.pay }).click();
  await expect(heading(page, 'Bayar dengan virtual account')).toBeVisible();
  await at('bill-account', page);
  await atBank(page, platform);
  // the page hears of the money by itself
  await expect(heading(page, 'Lunas, terima kasih')).toBeVisible({ timeout: 15_000 });
  await at('bill-receipt', page);
}
