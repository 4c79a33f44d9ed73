import { signInFromAgency } from '../support/at-agency.js';
import { atBank } from '../support/bank.js';
import { clientOf, newBill } from '../support/bill.js';
import { expect, test } from '../support/embedded.js';
import { focusReader, tellSecondsLeft } from '../support/guard.js';
import {
  answerAddress,
  answerApplicant,
  answerContact,
  answerDamage,
  answerReason,
  begin,
  buttonNames,
  choose,
  declare,
  goOn,
  heading,
} from '../support/journey.js';
import {
  answerDocuments,
  answerForMyself,
  answerOldPassport,
  answerPassport,
  beginPassport,
  chooseMethod,
  choosePapers,
  papersOfAdult,
  service as passport,
} from '../support/passport.js';

test('the focus goes where each step leads, as assistive technology is told', async ({ page, platform }) => {
  const focused = await focusReader(page);
  const leadsTo = (what: unknown) => expect.poll(focused).toEqual(what);
  await signInFromAgency(page, platform, 1);
  await begin(page);
  await leadsTo('heading Apa yang terjadi dengan KTP-el Anda?');
  await goOn(page);
  await leadsTo('group Ada 1 isian yang perlu diperbaiki');
  await page.getByRole('link', { name: /^Pilih salah satu/ }).click();
  await leadsTo('radio Hilang');
  await answerReason(page, 'Rusak');
  await leadsTo('heading Data diri Anda');
  await page.getByRole('link', { name: 'Kembali' }).click();
  await leadsTo('heading Apa yang terjadi dengan KTP-el Anda?');
  await page.goBack();
  await leadsTo('heading Data diri Anda');
  await answerApplicant(page);
  await answerDamage(page);
  await answerAddress(page);
  await answerContact(page);
  await choose(page, 'Orang lain');
  await goOn(page);
  await leadsTo('heading Orang yang mengambil KTP-el');
  await page.getByLabel('Nama lengkap sesuai KTP-el').first().fill('Tini Contoh');
  await page.getByRole('button', { name: /^Tambah/ }).click();
  await leadsTo('textbox Nama lengkap sesuai KTP-el');
  await page
    .getByRole('button', { name: /^Hapus/ })
    .last()
    .click();
  await leadsTo(expect.stringMatching(/^generic Orang yang mengambil 1/));
  await page.getByLabel('NIK', { exact: true }).fill('3171014107809907');
  await choose(page, 'Kakak, adik, atau kerabat');
  await goOn(page);
  await declare(page);
  await leadsTo('heading Periksa kembali data Anda');
  await page.getByRole('link', { name: /^Ubah.*Nomor ponsel/ }).click();
  await leadsTo('textbox Nomor ponsel');
  await page.getByRole('button', { name: buttonNames.save }).click();
  await leadsTo('heading Draf Anda sudah disimpan');
  await page.getByRole('link', { name: 'Lanjutkan' }).click();
  await leadsTo('heading Periksa kembali data Anda');
  await page.getByRole('button', { name: buttonNames.submit }).click();
  await leadsTo('heading Permohonan Anda sudah kami terima');
});

test('the focus goes where files and a bill lead, and money that comes takes it from nobody', async ({
  page,
  platform,
}) => {
  test.setTimeout(120_000);
  const focused = await focusReader(page);
  const leadsTo = (what: unknown) => expect.poll(focused).toEqual(what);
  const press = (name: string) => page.getByRole('button', { name }).click();
  await signInFromAgency(page, platform, 3);
  await beginPassport(page);
  await leadsTo('heading Siapa yang paspornya diganti?');
  await answerForMyself(page);
  await answerOldPassport(page);
  await answerPassport(page, { years: '10 tahun' });
  await answerAddress(page);
  await leadsTo('heading Unggah dokumen');
  await choosePapers(page, { 'Kartu keluarga (KK)': ['kk.png'] });
  await expect(page.getByRole('listitem').filter({ hasText: 'kk.png' })).toContainText('sudah diperiksa');
  await leadsTo('heading Unggah dokumen');
  await press('Hapus kk.png');
  await leadsTo('button Kartu keluarga (KK)');
  await goOn(page);
  await leadsTo('group Ada 3 isian yang perlu diperbaiki');
  await page.getByRole('link', { name: /Paspor lama/ }).click();
  await leadsTo('button Paspor lama');
  await answerDocuments(page, papersOfAdult);
  await declare(page);
  await leadsTo('heading Periksa kembali data Anda');
  await press(buttonNames.submit);
  await leadsTo('heading Bayar tagihan');
  await press(buttonNames.pay);
  await leadsTo('group Ada 1 isian yang perlu diperbaiki');
  await page.getByRole('link', { name: 'Pilih cara membayar' }).click();
  await leadsTo('radio QRIS');
  await chooseMethod(page, 'QRIS');
  await leadsTo('heading Bayar dengan QRIS');
  await press('Ganti cara membayar');
  await leadsTo('heading Ganti cara membayar');
  await press('Tetap dengan cara sekarang');
  await leadsTo('heading Bayar dengan QRIS');
  await press('Ganti cara membayar');
  await press(buttonNames.pay);
  await leadsTo('heading Bayar dengan virtual account');
  await press('Periksa pembayaran');
  await leadsTo('button Periksa pembayaran');

  await page.getByRole('button', { name: 'Keluar' }).focus();
  await atBank(page, platform);
  await expect(page.getByRole('status').filter({ hasText: 'Pembayaran tercatat. Tagihan lunas.' })).toBeAttached({
    timeout: 15_000,
  });
  await expect(heading(page, 'Lunas, terima kasih')).toBeVisible();
  await leadsTo('button Keluar');
});

test('money that comes puts the focus on the receipt where what had it is gone', async ({ page, platform, agency }) => {
  const focused = await focusReader(page);
  await signInFromAgency(page, platform, 2);
  await newBill(await clientOf(page, agency.url));
  await page.goto(passport);
  await chooseMethod(page, 'QRIS');
  await expect.poll(focused).toBe('heading Bayar dengan QRIS');
  await page.getByRole('button', { name: 'Periksa pembayaran' }).focus();
  await atBank(page, platform);
  await expect.poll(focused, { timeout: 15_000 }).toBe('heading Lunas, terima kasih');
  await expect(page.getByRole('status').filter({ hasText: 'Pembayaran tercatat. Tagihan lunas.' })).toBeAttached();
});

test('the warning before the session ends takes the focus, and gives it back', async ({ page, platform }) => {
  const focused = await focusReader(page);
  let left = 600;
  await page.clock.install();
  await tellSecondsLeft(page, () => left);
  await signInFromAgency(page, platform, 2);
  await begin(page);
  await answerReason(page, 'Rusak');
  await page.getByLabel('Nomor kartu keluarga (KK)').focus();
  left = 60;
  await page.clock.fastForward('09:00');
  await expect(page.getByRole('dialog', { name: 'Sesi Anda segera berakhir' })).toBeVisible();
  await expect.poll(focused).toBe('button Tetap masuk');
  left = 1800;
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('textbox Nomor kartu keluarga (KK)');
});
