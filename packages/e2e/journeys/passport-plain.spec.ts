import { readFileSync } from 'node:fs';
import { atBank } from '../support/bank.js';
import { goOn, heading, said, signIn, signInOfficer, submit } from '../support/journey.js';
import {
  answerAdult,
  answerChild,
  beginPassport,
  chooseMethod,
  scan,
  sendToBill,
  service,
} from '../support/passport.js';
import { expect, test } from '../support/test.js';

test('an adult pays for a passport of ten years by QRIS: receipt, case and desk say so', async ({
  page,
  platform,
  browser,
}) => {
  await signIn(page, platform.people, 0, service);
  await beginPassport(page);
  await answerAdult(page);
  await expect(said(page, 'Kartu keluarga (KK)')).toContainText('kk.png');
  await expect(page.getByText('Bayar tagihannya.')).toBeVisible();
  const number = await submit(page);
  await page.getByRole('link', { name: 'Lihat status permohonan' }).click();
  await expect(heading(page, 'Permohonan Anda menunggu pembayaran')).toBeVisible();

  await page.getByRole('link', { name: 'Bayar tagihan' }).click();
  await expect(said(page, 'Jumlah yang harus dibayar')).toHaveText('Rp950.000');
  await chooseMethod(page, 'QRIS');
  await expect(heading(page, 'Bayar dengan QRIS')).toBeVisible();
  await atBank(page, platform);
  await page.getByRole('link', { name: 'Periksa pembayaran' }).click();
  await expect(heading(page, 'Lunas, terima kasih')).toBeVisible();
  await expect(said(page, 'Jumlah')).toHaveText('Rp950.000\nsembilan ratus lima puluh ribu rupiah');
  await expect(said(page, 'Cara membayar')).toHaveText('QRIS');
  await expect(said(page, 'Nomor permohonan')).toHaveText(number);
  await expect(said(page, 'Diterima oleh')).toHaveText('Kantor Imigrasi Contoh');

  await page.getByRole('link', { name: 'Lihat status permohonan' }).click();
  await expect(page.getByText('Tagihan lunas')).toBeVisible();
  await expect(page.getByText('4 hari kerja sejak pembayaran diterima')).toBeVisible();

  const desk = await browser.newPage({ baseURL: platform.url, javaScriptEnabled: false });
  await signInOfficer(desk, platform.people, 'imigrasi');
  await desk.getByRole('link', { name: number }).click();
  const link = desk.getByRole('link', { name: /^kk\.png/ });
  const [paper] = await Promise.all([desk.waitForEvent('download'), link.click()]);
  expect(readFileSync(await paper.path())).toEqual(scan('kk.png').buffer);
  await desk.close();
});

test('for a child with two guardians the bill is paid by virtual account', async ({ page, platform }) => {
  await signIn(page, platform.people, 1, service);
  await beginPassport(page);
  await answerChild(page, { guardians: 2, kind: 'Nonelektronik' });
  const number = await sendToBill(page);
  await chooseMethod(page, 'Virtual account');
  await expect(heading(page, 'Bayar dengan virtual account')).toBeVisible();
  await atBank(page, platform);
  await page.getByRole('link', { name: 'Periksa pembayaran' }).click();
  await expect(heading(page, 'Lunas, terima kasih')).toBeVisible();
  await expect(said(page, 'Jumlah')).toHaveText('Rp350.000\ntiga ratus lima puluh ribu rupiah');
  await expect(said(page, 'Nomor permohonan')).toHaveText(number);
  await page.getByRole('link', { name: 'Lihat status permohonan' }).click();
  await page.getByText('Data yang dikirim').click();
  await expect(said(page, 'KTP-el orang tua atau wali')).toContainText('ktp-ayah.png');
});

test('a child with one guardian, a damaged passport and no time: each is a line of the bill, and the case waits', async ({
  page,
  platform,
}) => {
  await signIn(page, platform.people, 1, service);
  await beginPassport(page);
  await answerChild(page, { guardians: 1, reason: 'Rusak', sameDay: true });
  const number = await sendToBill(page);
  await expect(said(page, 'Paspor')).toHaveText('Rp650.000');
  await expect(said(page, 'Biaya beban paspor rusak')).toHaveText('Rp500.000');
  await expect(said(page, 'Layanan percepatan')).toHaveText('Rp1.000.000');
  await expect(said(page, 'Jumlah yang harus dibayar')).toHaveText('Rp2.150.000');
  await page.goto('/permohonan');
  await expect(page.getByRole('listitem').filter({ hasText: number })).toContainText('Belum dibayar');
});

test('a file that lies and a file that is missing are named at their question, and the others stay', async ({
  page,
  platform,
}) => {
  await signIn(page, platform.people, 2, service);
  await beginPassport(page);
  await page.goto(page.url().replace(/pemohon$/, 'dokumen'));
  const card = page.getByLabel('KTP-el', { exact: true });
  const vector = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  await card.setInputFiles({ name: 'ktp.jpg', mimeType: 'image/jpeg', buffer: vector });
  await page.getByLabel('Kartu keluarga (KK)').setInputFiles(scan('kk.png'));
  await goOn(page);
  const lies = 'ktp.jpg bukan JPEG, PNG, atau PDF. Pilih berkas jenis itu, atau foto dokumennya.';
  await expect(page.getByRole('group', { name: 'Ada 1 isian yang perlu diperbaiki' })).toContainText(lies);
  await expect(card).toHaveAccessibleDescription(new RegExp(lies));
  await expect(page.getByRole('listitem').filter({ hasText: 'kk.png' })).toContainText('sudah diperiksa');

  await card.setInputFiles(scan('ktp.png'));
  await goOn(page);
  const missing = page.getByRole('group', { name: 'Ada 1 isian yang perlu diperbaiki' });
  await missing.getByRole('link', { name: /Paspor lama/ }).click();
  await expect(page.getByLabel('Paspor lama', { exact: true })).toBeFocused();
  for (const name of ['ktp.png', 'kk.png'])
    await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('sudah diperiksa');
});
