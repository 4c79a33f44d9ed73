import type { Page } from '@playwright/test';
import { signInFromAgency, withoutDrafts } from '../support/at-agency.js';
import { axeFinds } from '../support/axe.js';
import { expect, test } from '../support/embedded.js';
import { tellSecondsLeft } from '../support/guard.js';
import {
  answerAddress,
  answerAll,
  answerApplicant,
  answerContact,
  answerReason,
  begin,
  buttonNames,
  choose,
  declare,
  fillDate,
  giveCredentials,
  goOn,
  heading,
  service,
} from '../support/journey.js';
import type { TestPlatform } from '../support/platform.js';
import { walkPassportEmbedded } from '../support/walk-embedded.js';

const familyCard = 'Nomor kartu keluarga (KK)';

// axe is a script of ours on the page
test.use({ bypassCSP: true });
test.describe.configure({ timeout: 240_000 });

/** Looks at the state that the page shows: all rules in light, and once more in dark those that hang on colours. */
async function at(state: string, page: Page) {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect.soft(await axeFinds(page), state).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect.soft(await axeFinds(page, ['color-contrast']), `${state}, dark`).toEqual([]);
}

/** The page of that title, fresh, and again once it has refused to go on. */
async function freshAndRefused(page: Page, title: string) {
  await expect(heading(page, title)).toBeVisible();
  await at(title, page);
  await goOn(page);
  await expect(heading(page, /perlu diperbaiki/)).toBeVisible();
  await at(`${title}, refused`, page);
}

test('axe finds what is wrong, in whatever root it is', async ({ page }) => {
  await page.goto(service);
  await expect(page.getByRole('link', { name: 'Masuk dan mulai' })).toBeVisible();
  await page.locator('layan-wizard').evaluate(({ shadowRoot }) => {
    shadowRoot!.append(Object.assign(document.createElement('img'), { src: '/aset/lambang.svg' }));
  });
  expect(await axeFinds(page)).toMatchObject([expect.stringMatching(/^image-alt: /)]);
});

test('axe finds nothing on the way in, on any question, and on the way to the number', async ({ page, platform }) => {
  await page.goto(service);
  await expect(page.getByRole('link', { name: 'Masuk dan mulai' })).toBeVisible();
  await at('start, signed out', page);
  await signInFromAgency(page, platform, 0);
  await withoutDrafts(page);
  await expect(page.getByRole('button', { name: 'Mulai permohonan' })).toBeVisible();
  await at('start, signed in', page);
  await begin(page);
  await freshAndRefused(page, 'Apa yang terjadi dengan KTP-el Anda?');
  await answerReason(page, 'Hilang');
  await freshAndRefused(page, 'Data diri Anda');
  await fillDate(page, 'Tanggal lahir', ['13', '3', '1990']);
  await answerApplicant(page);
  await expect(page.getByText(/perlu diperiksa lagi/)).toBeVisible();
  await at('warning', page);
  await fillDate(page, 'Tanggal lahir', ['12', '3', '1990']);
  await goOn(page);
  await freshAndRefused(page, 'Kapan dan di mana KTP-el hilang?');
  await fillDate(page, 'Tanggal hilang', ['1', '11', '2026']);
  await page.getByLabel('Di mana dan bagaimana hilangnya').fill('Dompet jatuh di bus.');
  await goOn(page);
  await freshAndRefused(page, 'Surat kehilangan dari kepolisian');
  await choose(page, 'Tidak');
  await goOn(page);
  await freshAndRefused(page, 'Alamat Anda sekarang');
  await answerAddress(page);
  await freshAndRefused(page, 'Bagaimana kami menghubungi Anda?');
  await answerContact(page);
  await freshAndRefused(page, 'Siapa yang mengambil KTP-el baru?');
  await choose(page, 'Orang lain');
  await goOn(page);
  await page.getByRole('button', { name: /^Tambah/ }).click();
  await freshAndRefused(page, 'Orang yang mengambil KTP-el');
  await page.getByRole('button', { name: /^Hapus.* 2/ }).click();
  await page.getByLabel('Nama lengkap sesuai KTP-el').fill('Tini Contoh');
  await page.getByLabel('NIK', { exact: true }).fill('3171014107809907');
  await choose(page, 'Kakak, adik, atau kerabat');
  await goOn(page);
  await freshAndRefused(page, 'Pernyataan');
  await declare(page);
  await expect(heading(page, 'Periksa kembali data Anda')).toBeVisible();
  await at('check', page);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/submit', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('button', { name: buttonNames.submit }).click();
  await expect(page.getByText('Mengirim…').first()).toBeVisible();
  await at('sending', page);
  release();
  await expect(heading(page, 'Permohonan Anda sudah kami terima')).toBeVisible();
  await at('received', page);
});

test('axe finds nothing where drafts wait, are saved, incomplete, changed elsewhere, or sent already', async ({
  page,
  context,
  platform,
}) => {
  await signInFromAgency(page, platform, 1);
  await withoutDrafts(page);
  await begin(page);
  await answerReason(page, 'Rusak');
  await page.getByRole('button', { name: buttonNames.save }).click();
  await expect(heading(page, 'Draf Anda sudah disimpan')).toBeVisible();
  await at('saved', page);
  await page.goto(service);
  await expect(page.getByRole('link', { name: 'Lanjutkan' })).toBeVisible();
  await at('start, with a draft', page);
  await page.goto(`${service}#ktp-el-hilang/periksa`);
  await page.reload();
  await expect(heading(page, 'Periksa kembali data Anda')).toBeVisible();
  await at('check, with findings', page);

  await page.getByRole('link', { name: 'Kembali' }).click();
  await page.goto(`${service}#ktp-el-hilang/pemohon`);
  await expect(heading(page, 'Data diri Anda')).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${service}#ktp-el-hilang/pemohon`);
  await other.getByLabel(familyCard).fill('3171011203109902');
  await other.getByRole('button', { name: buttonNames.save }).click();
  await expect(heading(other, 'Draf Anda sudah disimpan')).toBeVisible();
  await page.getByLabel(familyCard).fill('3171011203109901');
  await expect(page.getByText('yang berbeda di tempat lain')).toBeVisible();
  await at('changed elsewhere too', page);
  await page.getByRole('button', { name: /^Pakai yang di halaman ini/ }).click();
  await expect(page.getByText(/Draf tersimpan/).first()).toBeVisible();

  await begin(other);
  await answerAll(other);
  await page.goto(service);
  await expect(page.getByRole('heading', { name: /Anda punya 2/ })).toBeVisible();
  await at('start, with several drafts', page);
  await page.goto(`${service}#ktp-el-hilang/periksa@0`);
  await page.reload();
  await expect(heading(page, 'Periksa kembali data Anda')).toBeVisible();
  await other.getByRole('button', { name: buttonNames.submit }).click();
  await expect(heading(other, 'Permohonan Anda sudah kami terima')).toBeVisible();
  await page.reload();
  await expect(heading(page, 'Permohonan ini sudah dikirim')).toBeVisible();
  await at('sent already', page);
});

/** Signs out at the provider, as from any other site. */
async function signOutElsewhere(page: Page, { url }: TestPlatform) {
  const plain = await page.context().newPage();
  await plain.goto(`${url}/oidc/session/end`);
  await plain.getByRole('main').getByRole('button', { name: 'Keluar' }).click();
  await expect(heading(plain, 'Anda sudah keluar')).toBeVisible();
  await plain.close();
}

test('axe finds nothing when the line or the session is gone, and when what was typed comes back', async ({
  page,
  context,
  platform,
}) => {
  await signInFromAgency(page, platform, 2);
  await begin(page);
  await answerReason(page, 'Rusak');
  await expect(heading(page, 'Data diri Anda')).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel(familyCard).fill('3171011203109901');
  await expect(page.getByText('Sambungan terputus, belum tersimpan').first()).toBeVisible({ timeout: 15_000 });
  await at('offline', page);
  await context.setOffline(false);
  await expect(page.getByText(/Draf tersimpan/).first()).toBeVisible({ timeout: 15_000 });

  await signOutElsewhere(page, platform);
  await page.getByLabel(familyCard).fill('3171011203109903');
  await expect(heading(page, 'Sesi Anda sudah berakhir')).toBeVisible();
  await at('session over', page);
  await page.getByRole('link', { name: 'Masuk lagi' }).click();
  await giveCredentials(page, platform.people.citizens[2]!.nik, platform.people.password);
  await expect(page.getByText('Isian Anda kami kembalikan')).toBeVisible();
  await at('brought back', page);

  await page.getByRole('button', { name: buttonNames.save }).click();
  await expect(heading(page, 'Draf Anda sudah disimpan')).toBeVisible();
  let left = 121; // a second before the warning is due
  await tellSecondsLeft(page, () => left);
  await page.reload();
  await expect(heading(page, 'Data diri Anda')).toBeVisible();
  left = 60;
  await expect(page.getByRole('dialog', { name: 'Sesi Anda segera berakhir' })).toBeVisible();
  await at('the session ends soon', page);
});

test('axe finds nothing where the page sets the component up wrongly', async ({ page }) => {
  await page.route(`**${service}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('bff="/layan"', 'bff="https://lain.example/layan"');
    await route.fulfill({ response, body });
  });
  await page.goto(service);
  await page.getByText('Untuk pengelola situs').click();
  await at('faulty attributes', page);
});

test('axe finds nothing where files are asked for, nor on a bill, to the receipt', async ({ page, platform }) => {
  await signInFromAgency(page, platform, 3);
  await walkPassportEmbedded(page, platform, at);
});
