import type { Page } from '@playwright/test';
import { asCitizen, read, storedAnswers, withoutScripts } from '../support/at-agency.js';
import { atBank } from '../support/bank.js';
import { expect, test } from '../support/embedded.js';
import { goOn, heading, said } from '../support/journey.js';
import {
  answerAdult,
  answerChild,
  answerDocuments,
  beginPassport,
  chooseMethod,
  papersOfAdult,
  scan,
  sendToBill,
  service,
} from '../support/passport.js';

/** The page hears of the money by itself. */
const expectPaid = (page: Page) => expect(heading(page, 'Lunas, terima kasih')).toBeVisible({ timeout: 15_000 });

/** What the platform says of the application that was sent last. */
async function lastCase(page: Page) {
  const { items } = (await read(page, '/cases')) as { readonly items: readonly Record<string, unknown>[] };
  return items[0]!;
}

test('an adult uploads, sends and pays by QRIS on the agency’s page, which turns into the receipt', async ({
  page,
  platform,
}) => {
  await asCitizen(page, platform, 0);
  await beginPassport(page);
  await answerAdult(page);
  await expect(said(page, 'Kartu keluarga (KK)')).toContainText('kk.png');
  const number = await sendToBill(page);
  await expect(said(page, 'Jumlah yang harus dibayar')).toHaveText('Rp950.000');
  await chooseMethod(page, 'QRIS');
  await expect(heading(page, 'Bayar dengan QRIS')).toBeVisible();
  await atBank(page, platform);
  await expectPaid(page);
  await expect(said(page, 'Jumlah')).toHaveText('Rp950.000\nsembilan ratus lima puluh ribu rupiah');
  await expect(said(page, 'Nomor permohonan')).toHaveText(number);
  expect(await lastCase(page)).toMatchObject({ number, state: 'received' });
  expect(new URL(page.url()).pathname).toBe(service);
});

test('for a child by virtual account: paid, and stored byte for byte as the plain pages store it', async ({
  page,
  platform,
  browser,
}) => {
  test.setTimeout(120_000);
  const child = { guardians: 2, kind: 'Nonelektronik' } as const;
  await asCitizen(page, platform, 1);
  await beginPassport(page);
  await answerChild(page, child);
  const here = await sendToBill(page);
  const wizard = await storedAnswers(page);
  await chooseMethod(page, 'Virtual account');
  await expect(heading(page, 'Bayar dengan virtual account')).toBeVisible();
  await atBank(page, platform);
  await expectPaid(page);
  await expect(said(page, 'Jumlah')).toHaveText('Rp350.000\ntiga ratus lima puluh ribu rupiah');

  const plain = await withoutScripts(browser, page, platform, service);
  await beginPassport(plain);
  await answerChild(plain, child);
  const there = await sendToBill(plain);
  await plain.context().close();
  const pages = await storedAnswers(page);
  expect([wizard.number, pages.number]).toEqual([here, there]);
  expect(pages.text).toBe(wizard.text);
  expect(wizard.text).toContain('"ktp_wali":["file","file"]');
});

test('a file that lies and one that is missing are named at their question, and the others stay', async ({
  page,
  platform,
}) => {
  await asCitizen(page, platform, 2);
  await beginPassport(page);
  await page.goto(`${service}#paspor-penggantian/dokumen`);
  await expect(heading(page, 'Unggah dokumen')).toBeVisible();
  const card = page.getByLabel('KTP-el', { exact: true });
  const vector = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  await page.getByLabel('Kartu keluarga (KK)', { exact: true }).setInputFiles(scan('kk.png'));
  await card.setInputFiles({ name: 'ktp.jpg', mimeType: 'image/jpeg', buffer: vector });
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await expect(row('ktp.jpg')).toContainText('ktp.jpg bukan JPEG, PNG, atau PDF. Pilih berkas jenis itu');
  await goOn(page);
  const summary = page.getByRole('group', { name: 'Ada 2 isian yang perlu diperbaiki' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: /Paspor lama/ }).click();
  await expect(page.getByLabel('Paspor lama', { exact: true })).toBeFocused();
  await expect(row('kk.png')).toContainText('sudah diperiksa');
  const { 'Kartu keluarga (KK)': _, ...missing } = papersOfAdult;
  await answerDocuments(page, missing);
  await expect(heading(page, 'Unggah dokumen')).toBeHidden();
});
