import {
  answerAddress,
  answerAll,
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
  signIn,
  signInOfficer,
  submit,
} from '../support/journey.js';
import { expect, onAnyDatabase, test } from '../support/test.js';

test.describe('a citizen applies for a new identity card', () => {
  test('starts from the catalogue, signs in, answers, checks, sends, and sees the case received', async ({
    page,
    platform,
  }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Penggantian KTP-el hilang atau rusak' }).click();
    await expect(page.getByText('Gratis').first()).toBeVisible();
    await page.getByRole('link', { name: 'Masuk dan mulai' }).click();
    await page.getByRole('textbox', { name: /^NIK/ }).fill(platform.people.citizens[0]!.nik);
    await page.getByLabel('Kata sandi').fill(platform.people.password);
    await page.getByRole('button', { name: 'Masuk' }).click();
    await begin(page);
    await answerAll(page);
    await expect(page.getByText('Jalan Contoh 1')).toBeVisible();
    await expect(page.getByText(platform.people.citizens[0]!.nik)).toHaveCount(0); // masked on the check page
    await expect(page.getByText('Bayar tagihannya.')).toHaveCount(0); // nothing to pay
    const number = await submit(page);
    await page.getByRole('link', { name: 'Lihat status permohonan' }).click();
    await expect(page.getByText(number).first()).toBeVisible();
    await expect(page.getByText(/Paling lambat/).first()).toBeVisible();
  });

  test('is told what is wrong, in words, with everything kept, and goes on once it is right', async ({
    page,
    platform,
  }) => {
    await signIn(page, platform.people, 1);
    await begin(page);
    await goOn(page);
    const summary = page.getByRole('group', { name: 'Ada 1 isian yang perlu diperbaiki' });
    await expect(summary).toContainText('KTP-el saya');
    await answerReason(page, 'Hilang');
    await page.getByLabel('Nomor kartu keluarga (KK)').fill('3171 0132');
    await page.getByLabel('Nama lengkap sesuai KTP-el').fill('');
    await goOn(page);
    await expect(page.getByLabel('Nomor kartu keluarga (KK)')).toHaveValue('3171 0132');
    await expect(page.getByText('Nama lengkap sesuai KTP-el wajib diisi.').first()).toBeVisible();
    await expect(page).toHaveTitle(/^Perlu diperbaiki/);
    await page.getByLabel('Nama lengkap sesuai KTP-el').fill('Budi Contoh');
    await answerApplicant(page);
    await fillDate(page, 'Tanggal hilang', ['31', '2', '2026']);
    await page.getByLabel('Di mana dan bagaimana hilangnya').fill('Di bus.\nWarna hijau.');
    await goOn(page);
    await expect(page.getByText(/bukan tanggal yang benar/).first()).toBeVisible();
    await expect(page.getByLabel('Bulan')).toHaveValue('2');
    await expect(page.getByLabel('Di mana dan bagaimana hilangnya')).toHaveValue('Di bus.\nWarna hijau.');
    await fillDate(page, 'Tanggal hilang', ['1', '11', '2026']);
    await goOn(page);
    await expect(heading(page, 'Surat kehilangan dari kepolisian')).toBeVisible();
    await choose(page, 'Tidak');
    await goOn(page);
    await answerAddress(page);
    await answerContact(page);
    await answerPickup(page);
    await declare(page);
    await submit(page);
  });

  test('may pass a doubt about the identity number after looking again', async ({ page, platform }) => {
    await signIn(page, platform.people, 1);
    await begin(page);
    await answerReason(page, 'Rusak');
    await fillDate(page, 'Tanggal lahir', ['6', '8', '1985']);
    await page.getByLabel('Nomor kartu keluarga (KK)').fill('3171011203109901');
    await goOn(page);
    await expect(page.getByText(/Tanggal lahir di NIK tidak sama/).first()).toBeVisible();
    await goOn(page);
    await expect(heading(page, 'Apa yang rusak?')).toBeVisible();
  });

  test('changes an answer from the check page and comes back to it', async ({ page, platform }) => {
    await signIn(page, platform.people, 1);
    await begin(page);
    await answerAll(page);
    await page.getByRole('link', { name: /^Ubah.*Nomor ponsel/ }).click();
    await page.getByLabel('Nomor ponsel').fill('0812-0000-7777');
    await goOn(page);
    await expect(heading(page, 'Periksa kembali data Anda')).toBeVisible();
    await expect(page.getByText('0812-0000-7777')).toBeVisible();
  });

  test('names two people who may pick up the card, and takes one away again', async ({ page, platform }) => {
    await signIn(page, platform.people, 2);
    await begin(page);
    await answerReason(page, 'Rusak');
    await answerApplicant(page);
    await answerDamage(page);
    await answerAddress(page);
    await answerContact(page);
    await choose(page, 'Orang lain');
    await goOn(page);
    await expect(heading(page, 'Orang yang mengambil KTP-el')).toBeVisible();
    await page.getByLabel('Nama lengkap sesuai KTP-el').first().fill('Tini Contoh');
    await page.getByRole('button', { name: /^Tambah/ }).click();
    await expect(page.getByLabel('Nama lengkap sesuai KTP-el').first()).toHaveValue('Tini Contoh');
    await expect(page.getByLabel('Nama lengkap sesuai KTP-el')).toHaveCount(2);
    await page
      .getByRole('button', { name: /^Hapus/ })
      .last()
      .click();
    await expect(page.getByLabel('Nama lengkap sesuai KTP-el')).toHaveCount(1);
    await page.getByLabel('NIK', { exact: true }).fill('3171014107809907');
    await choose(page, 'Kakak, adik, atau kerabat');
    await goOn(page);
    await expect(heading(page, 'Pernyataan')).toBeVisible();
  });
});

test.describe('an officer', () => {
  test('decides, and the citizen sees the decision with its reason; another agency sees nothing', async ({
    page,
    platform,
    browser,
  }) => {
    await signIn(page, platform.people, 0);
    await begin(page);
    await answerAll(page);
    const number = await submit(page);

    const stranger = await browser.newPage({ baseURL: platform.url, javaScriptEnabled: false });
    await signInOfficer(stranger, platform.people, 'imigrasi');
    await expect(stranger.getByText(number)).toHaveCount(0);

    const desk = await browser.newPage({ baseURL: platform.url, javaScriptEnabled: false });
    await signInOfficer(desk, platform.people, 'dukcapil');
    await desk.getByRole('link', { name: number }).click();
    const address = new URL(desk.url()).pathname;
    const refused = await stranger.goto(address);
    expect(refused!.status()).toBe(404);

    await choose(desk, 'Tolak');
    await desk.getByRole('button', { name: 'Simpan keputusan' }).click();
    await expect(desk.getByText('Pilih alasan penolakan.').first()).toBeVisible();
    await expect(desk.getByRole('radio', { name: 'Tolak' })).toBeChecked();
    await desk.getByLabel('Alasan penolakan').selectOption({ label: 'Foto dan sidik jari belum direkam' });
    await desk.getByLabel('Catatan untuk pemohon').fill('Datang ke loket 3 untuk perekaman.');
    await desk.getByRole('button', { name: 'Simpan keputusan' }).click();
    await expect(desk.getByText('Ditolak').first()).toBeVisible();

    await page.goto('/permohonan');
    await page.getByRole('listitem').filter({ hasText: number }).getByRole('link').click();
    await expect(heading(page, 'Permohonan Anda ditolak')).toBeVisible();
    await expect(page.getByText('Foto dan sidik jari belum direkam').first()).toBeVisible();
    await expect(page.getByText('Datang ke loket 3 untuk perekaman.').first()).toBeVisible();
    await stranger.close();
    await desk.close();
  });
});

test.describe('in another language and size', onAnyDatabase, () => {
  test('the same journey is there in English', async ({ page, platform }) => {
    await signIn(page, platform.people, 3);
    await page.goto(service);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(heading(page, 'Replace a lost or damaged identity card')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('button', { name: /^(Start|Start a new|Start new)/ }).click();
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    await expect(page.locator('main')).not.toContainText(/wajib|Pilih/);
    await choose(page, 'Damaged');
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    await expect(heading(page, 'About you')).toBeVisible();
  });

  test('nothing is cut off at 320 pixels, nor with text twice as large', async ({ page, platform }) => {
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    /** Measures the page that is shown on a narrow phone, and with text twice as large in a window of 640 pixels. */
    const fits = async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await width()).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 640, height: 640 });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await width()).toBeLessThanOrEqual(640);
    };
    await signIn(page, platform.people, 3);
    await page.goto(service);
    await fits();
    await begin(page);
    await fits();
    await goOn(page);
    await fits();
    await answerReason(page, 'Rusak');
    await fits();
    await answerApplicant(page);
    await fits();
    await answerDamage(page);
    await fits();
    await answerAddress(page);
    await fits();
    await answerContact(page);
    await answerPickup(page);
    await declare(page);
    await fits();
    await submit(page);
    await fits();
  });
});
