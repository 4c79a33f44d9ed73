import { atBank } from '../support/bank.js';
import { caseNumber, heading, service } from '../support/journey.js';
import { asCitizen, sentNumbers, withoutDrafts } from '../support/at-agency.js';
import { tabTo } from '../support/keyboard.js';
import { answerAdult, beginPassport, sendToBill } from '../support/passport.js';
import { expect, test } from '../support/embedded.js';

test('the journey on the agency’s page goes by keyboard alone, and the focus is never lost', async ({
  page,
  platform,
}) => {
  const { keyboard } = page;
  /** The next page is there, and the focus on its title. */
  const arrivesAt = (title: string) => expect(heading(page, title)).toBeFocused();
  await asCitizen(page, platform, 3);
  await page.goto(service);
  await withoutDrafts(page);
  await expect(page.getByRole('button', { name: 'Mulai permohonan' })).toBeVisible();
  await keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Langsung ke isi halaman' })).toBeFocused();
  await tabTo(page, 'Mulai permohonan');
  await keyboard.press('Enter');
  await arrivesAt('Apa yang terjadi dengan KTP-el Anda?');

  // a wrong page: the summary's link leads to the control
  await tabTo(page, 'Lanjutkan');
  await keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Ada 1 isian yang perlu diperbaiki' })).toBeFocused();
  await tabTo(page, 'Pilih salah satu jawaban');
  await keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Hilang' })).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Rusak' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Rusak' })).toBeFocused();
  await keyboard.press('Enter'); // Enter in a control goes on, as the main button does
  await arrivesAt('Data diri Anda');

  await tabTo(page, 'Nomor kartu keluarga');
  await keyboard.type('3171011203109901');
  await keyboard.press('Enter');
  await arrivesAt('Apa yang rusak?');
  await tabTo(page, 'Patah atau robek');
  await keyboard.press('Space');
  await tabTo(page, 'Lanjutkan');
  await keyboard.press('Enter');
  await arrivesAt('Alamat Anda sekarang');

  for (const [label, name] of [
    ['Provinsi', 'Bali'],
    ['Kabupaten atau kota', 'Kota Denpasar'],
    ['Kecamatan', 'Denpasar Utara'],
    ['Kelurahan atau desa', 'Ubung'],
  ] as const) {
    const list = page.getByLabel(label, { exact: true });
    await expect(list.getByRole('option', { name, exact: true })).toBeAttached();
    await tabTo(page, new RegExp(`^${label}$`));
    await keyboard.type(name);
    await expect(list).toBeFocused();
  }
  await tabTo(page, 'Nama jalan');
  await keyboard.type('Jalan Contoh 2');
  await keyboard.press('Enter');
  await arrivesAt('Bagaimana kami menghubungi Anda?');

  await tabTo(page, /^(Pesan SMS|WhatsApp|Surel \(email\)$)/);
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await arrivesAt('Siapa yang mengambil KTP-el baru?');
  await tabTo(page, 'Saya sendiri');
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await arrivesAt('Pernyataan');
  await tabTo(page, 'Saya menyatakan');
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await arrivesAt('Periksa kembali data Anda');
  await tabTo(page, 'Kirim permohonan');
  await keyboard.press('Enter');
  await arrivesAt('Permohonan Anda sudah kami terima');
  expect(await sentNumbers(page, platform)).toContain(await caseNumber(page));
});

test('a bill on the agency’s page is paid by keyboard alone, and the focus is never lost', async ({
  page,
  platform,
}) => {
  const { keyboard } = page;
  const arrivesAt = (title: string) =>
    expect(page.getByRole('heading', { name: title, level: 1 })).toBeFocused({ timeout: 15_000 });
  await asCitizen(page, platform, 2);
  await beginPassport(page);
  await answerAdult(page);
  await sendToBill(page);
  await arrivesAt('Bayar tagihan');
  await tabTo(page, 'Lanjutkan ke pembayaran');
  await keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Ada 1 isian yang perlu diperbaiki' })).toBeFocused();
  await tabTo(page, 'Pilih cara membayar');
  await keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'QRIS' })).toBeFocused();
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await arrivesAt('Bayar dengan QRIS');
  await tabTo(page, 'Ganti cara membayar');
  await keyboard.press('Enter');
  await arrivesAt('Ganti cara membayar');
  await tabTo(page, 'Lanjutkan ke pembayaran'); // the one way that is left is chosen
  await keyboard.press('Enter');
  await arrivesAt('Bayar dengan virtual account');
  await atBank(page, platform);
  await arrivesAt('Lunas, terima kasih');
});
