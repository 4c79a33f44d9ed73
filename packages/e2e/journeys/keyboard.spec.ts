import { atBank } from '../support/bank.js';
import { heading, service, signIn } from '../support/journey.js';
import { tabTo } from '../support/keyboard.js';
import { answerAdult, beginPassport, sendToBill, service as passport } from '../support/passport.js';
import { expect, test } from '../support/test.js';

test('the journey goes by keyboard alone', async ({ page, platform }) => {
  const { keyboard } = page;
  await page.goto(service);
  await keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Langsung ke isi halaman');
  await tabTo(page, 'Masuk dan mulai');
  await keyboard.press('Enter');
  await tabTo(page, 'NIK');
  await keyboard.type(platform.people.citizens[5 - 1]!.nik);
  await tabTo(page, 'Kata sandi');
  await keyboard.type(platform.people.password);
  await keyboard.press('Enter');
  await tabTo(page, 'Mulai permohonan');
  await keyboard.press('Enter');
  await expect(heading(page, 'Apa yang terjadi dengan KTP-el Anda?')).toBeVisible();

  // a wrong page: the summary's link leads to the control
  await tabTo(page, 'Lanjutkan');
  await keyboard.press('Enter');
  await tabTo(page, 'Pilih salah satu jawaban');
  await keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAttribute('name', 'keperluan');
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Rusak' })).toBeChecked();
  await keyboard.press('Enter'); // Enter in a control goes on, as the main button does
  await expect(heading(page, 'Data diri Anda')).toBeVisible();

  await tabTo(page, 'Nomor kartu keluarga');
  await keyboard.type('3171011203109901');
  await keyboard.press('Enter');
  await expect(heading(page, 'Apa yang rusak?')).toBeVisible();
  await tabTo(page, 'Patah atau robek');
  await keyboard.press('Space');
  await tabTo(page, 'Lanjutkan');
  await keyboard.press('Enter');
  await expect(heading(page, 'Alamat Anda sekarang')).toBeVisible();

  const level = async (label: string, text: string) => {
    await tabTo(page, label);
    await keyboard.type(text);
    await tabTo(page, 'Tampilkan pilihan berikutnya');
    await Promise.all([page.waitForEvent('load'), keyboard.press('Enter')]);
  };
  await level('Provinsi', 'Bali');
  await level('Kabupaten atau kota', 'Kota Denpasar');
  await level('Kecamatan', 'Denpasar Utara');
  await tabTo(page, /^Kelurahan atau desa$/);
  await keyboard.type('Ubung');
  await tabTo(page, 'Nama jalan');
  await keyboard.type('Jalan Contoh 2');
  await keyboard.press('Enter');
  await expect(heading(page, 'Bagaimana kami menghubungi Anda?')).toBeVisible();

  await tabTo(page, 'Nomor ponsel');
  await keyboard.type('081200009905');
  await tabTo(page, /^(Pesan SMS|WhatsApp|Surel \(email\)$)/);
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await expect(heading(page, 'Siapa yang mengambil KTP-el baru?')).toBeVisible();
  await tabTo(page, 'Saya sendiri');
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await tabTo(page, 'Saya menyatakan');
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await expect(heading(page, 'Periksa kembali data Anda')).toBeVisible();
  await tabTo(page, 'Kirim permohonan');
  await keyboard.press('Enter');
  await expect(heading(page, 'Permohonan Anda sudah kami terima')).toBeVisible();
});

test('a bill is paid by keyboard alone', async ({ page, platform }) => {
  const { keyboard } = page;
  await signIn(page, platform.people, 2, passport);
  await beginPassport(page);
  await answerAdult(page);
  await sendToBill(page);
  await tabTo(page, 'Lanjutkan ke pembayaran');
  await keyboard.press('Enter');
  await tabTo(page, 'Pilih cara membayar');
  await keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'QRIS' })).toBeFocused();
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await expect(heading(page, 'Bayar dengan QRIS')).toBeVisible();
  await tabTo(page, 'Ganti cara membayar');
  await keyboard.press('Enter');
  await tabTo(page, 'Lanjutkan ke pembayaran'); // the one way that is left is chosen
  await keyboard.press('Enter');
  await expect(heading(page, 'Bayar dengan virtual account')).toBeVisible();
  await atBank(page, platform);
  await tabTo(page, 'Periksa pembayaran');
  await keyboard.press('Enter');
  await expect(heading(page, 'Lunas, terima kasih')).toBeVisible();
});
