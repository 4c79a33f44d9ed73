/** Every page and state of an application that asks for files and costs something, where the first walk has not been. */
import { expect, type Page } from '@playwright/test';
import { atBank } from './bank.js';
import { liar } from './documents.js';
import {
  answerAddress,
  declare,
  fillDate,
  giveCredentials,
  goOn,
  heading,
  signIn,
  signInOfficer,
  submit,
} from './journey.js';
import { lookUntil } from './money.js';
import {
  answerAdult,
  answerForChild,
  answerGuardians,
  answerOldPassport,
  answerPassport,
  beginPassport,
  chooseMethod,
  choosePapers,
  papersOfChild,
  service,
} from './passport.js';
import type { AtState, WalkOptions } from './walk.js';

export async function walkPassport({ platform, citizen: page, officer }: WalkOptions, at: AtState): Promise<void> {
  await page.goto(service);
  await at('passport-start', page);
  await signIn(page, platform.people, 1, service);
  await questions(page, at);
  await payment(page, { platform, at });
  await desk(officer, { platform, at });
  await ended(page, { platform, at });
}

async function questions(page: Page, at: AtState) {
  await beginPassport(page);
  await at('passport-for-whom', page);
  await goOn(page);
  await at('passport-for-whom-wrong', page);
  await answerForChild(page);
  await goOn(page);
  await at('passport-guardians-wrong', page);
  await answerGuardians(page, 2);
  await goOn(page);
  await at('passport-old-wrong', page);
  await answerOldPassport(page, 'Rusak');
  await answerPassport(page, { sameDay: true });
  await answerAddress(page);
  await expect(heading(page, 'Unggah dokumen')).toBeVisible();
  await at('passport-documents', page);
  await choosePapers(page, { 'KTP-el orang tua atau wali': ['ktp-ibu.png'] });
  await page.getByLabel('Kartu keluarga (KK)').setInputFiles(liar('kk.jpg'));
  await goOn(page);
  await at('passport-documents-wrong', page);
  const { 'KTP-el orang tua atau wali': _, ...others } = papersOfChild;
  await choosePapers(page, others);
  await goOn(page);
  await at('passport-documents-doubt', page);
  await choosePapers(page, { 'KTP-el orang tua atau wali': ['ktp-ayah.png'] });
  await goOn(page);
  await declare(page);
  await at('passport-check', page);
  await submit(page);
  await at('passport-received', page);
}

interface Beside {
  readonly platform: WalkOptions['platform'];
  readonly at: AtState;
}

async function payment(page: Page, { platform, at }: Beside) {
  await page.getByRole('link', { name: 'Lihat status permohonan' }).click();
  await at('passport-case-unpaid', page);
  await page.goto('/permohonan');
  await at('passport-applications-unpaid', page);
  await page.getByRole('listitem').getByRole('link').first().click();
  await page.getByRole('link', { name: 'Bayar tagihan' }).click();
  await at('bill', page);
  await page.getByRole('button', { name: 'Lanjutkan ke pembayaran' }).click();
  await at('bill-wrong', page);
  await chooseMethod(page, 'QRIS');
  await at('bill-qris', page);
  await page.getByRole('link', { name: 'Ganti cara membayar' }).click();
  await at('bill-switch', page);
  await chooseMethod(page, 'Virtual account');
  await expect(heading(page, 'Bayar dengan virtual account')).toBeVisible();
  await at('bill-account', page);
  await atBank(page, platform, { amount: 1_000_000 });
  await lookUntil(page, /^Bayar kekurangan/);
  await at('bill-underpaid', page);
  await chooseMethod(page, 'QRIS');
  await atBank(page, platform, { amount: 1_200_000, look: (bank) => at('bank', bank) });
  await lookUntil(page, 'Lunas, terima kasih');
  await at('bill-receipt', page);
  await page.getByRole('link', { name: 'Lihat status permohonan' }).click();
  await at('passport-case-paid', page);
}

async function desk(page: Page, { platform, at }: Beside) {
  await signInOfficer(page, platform.people, 'imigrasi');
  await page
    .getByRole('link', { name: /P-[0-9A-Z]{4}-[0-9A-Z]{4}/ })
    .first()
    .click();
  await at('desk-case-files', page);
  await page.goto('/meja');
  await page.getByRole('link', { name: 'Uang yang perlu dilihat' }).click();
  await at('desk-money', page);
  await fillDate(page, 'Tanggal awal', ['31', '2', '2026']);
  await page.getByRole('button', { name: 'Unduh buku kas' }).click();
  await at('desk-ledger-wrong', page);
  await page
    .getByRole('link', { name: /P-[0-9A-Z]{4}-[0-9A-Z]{4}/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Kembalikan uang' }).click();
  await at('desk-refund-wrong', page);
}

/** A bill that nobody pays: its code ends, then the bill, then the application. */
async function ended(page: Page, { platform, at }: Beside) {
  await beginPassport(page);
  await answerAdult(page);
  await submit(page);
  await page.getByRole('link', { name: 'Bayar tagihan' }).click();
  const address = page.url();
  await chooseMethod(page, 'QRIS');
  await atBank(page, platform, { button: 'Jadikan kedaluwarsa' });
  await page.goto(address);
  await at('bill-code-expired', page);
  await platform.advance(8 * 24 * 3600);
  await page.goto(address);
  await giveCredentials(page, platform.people.citizens[1]!.nik, platform.people.password);
  await expect(async () => {
    await page.goto(address);
    await expect(heading(page, 'Tagihan ini kedaluwarsa')).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await at('bill-expired', page);
  await page.getByRole('link', { name: 'Lihat status permohonan' }).click();
  await at('passport-case-lapsed', page);
}
