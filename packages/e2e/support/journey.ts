/** What a citizen and an officer do, in their own words. Each step acts on labels and buttons alone, as a person would. */
import { expect, type Page } from '@playwright/test';
import type { SandboxPeople } from './platform.js';

export const service = '/layanan/ktp-el-hilang';

export const buttonNames = {
  next: 'Lanjutkan',
  save: 'Simpan draf',
  signIn: 'Masuk',
  submit: 'Kirim permohonan',
  pay: 'Lanjutkan ke pembayaran',
} as const;

/** Presses the button that goes on. */
export const goOn = (page: Page) => page.getByRole('button', { name: buttonNames.next, exact: true }).click();

/** Ticks a radio button or checkbox as a person does: by pressing its label. */
export const choose = (page: Page, label: string) =>
  page.locator('label', { hasText: new RegExp(`^\\s*${label}`) }).click();

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

/** What stands beside a key, in a list of keys and values. */
export const said = (page: Page, key: string) => page.locator(`dt:text-is("${key}") + dd`);

/** Fills the provider's sign-in page; the person is told apart by NIK or user name. */
export async function giveCredentials(page: Page, name: string, password: string) {
  await page.getByRole('textbox', { name: /^(NIK|Nama pengguna|Identity number|User name)/ }).fill(name);
  await page.getByLabel(/^(Kata sandi|Password)/).fill(password);
  await page.getByRole('button', { name: /^(Masuk|Sign in)$/ }).click();
}

/** Signs a citizen in, coming back to `returnTo`. */
export async function signIn(page: Page, people: SandboxPeople, citizen = 0, returnTo = service) {
  await page.goto(`/masuk?kembali=${encodeURIComponent(returnTo)}`);
  await giveCredentials(page, people.citizens[citizen]!.nik, people.password);
  await page.waitForURL((url) => url.pathname === returnTo.split('?')[0]);
}

export async function signInOfficer(page: Page, people: SandboxPeople, agency: string) {
  const officer = people.officers.find((person) => person.agency.includes(agency) || person.username.includes(agency))!;
  await page.goto('/meja');
  await giveCredentials(page, officer.username, people.password);
  await expect(heading(page, 'Permohonan masuk')).toBeVisible();
}

/** Begins a new draft of a service as a signed-in citizen; ends on its first question. */
export async function begin(page: Page, at = service, title = 'Apa yang terjadi dengan KTP-el Anda?') {
  await page.goto(at);
  await page.getByRole('button', { name: /^(Mulai permohonan|Mulai baru)$/ }).click();
  await expect(heading(page, title)).toBeVisible();
}

export async function answerReason(page: Page, reason: 'Hilang' | 'Rusak') {
  await choose(page, reason);
  await goOn(page);
}

export async function answerApplicant(page: Page, { familyCard = '3171011203109901' } = {}) {
  await expect(heading(page, 'Data diri Anda')).toBeVisible();
  await page.getByLabel('Nomor kartu keluarga (KK)').fill(familyCard);
  await goOn(page);
}

export async function fillDate(page: Page, legend: string, [day, month, year]: readonly [string, string, string]) {
  const group = page.getByRole('group', { name: legend });
  await group.getByLabel('Tanggal', { exact: true }).fill(day);
  await group.getByLabel('Bulan').fill(month);
  await group.getByLabel('Tahun').fill(year);
}

export async function answerDamage(page: Page) {
  await expect(heading(page, 'Apa yang rusak?')).toBeVisible();
  await choose(page, 'Patah atau robek');
  await goOn(page);
}

/** Chooses down the list of regions, level by level; where no script runs, a button brings the next level. */
export async function answerAddress(page: Page) {
  await expect(heading(page, 'Alamat Anda sekarang')).toBeVisible();
  const button = page.getByRole('button', { name: 'Tampilkan pilihan berikutnya' });
  const more = async () => {
    if (await button.isVisible()) await button.click();
  };
  await page.getByLabel('Provinsi').selectOption({ label: 'Daerah Khusus Ibukota Jakarta' });
  await more();
  await page.getByLabel('Kabupaten atau kota').selectOption({ label: 'Kota Administrasi Jakarta Pusat' });
  await more();
  await page.getByLabel('Kecamatan').selectOption({ label: 'Gambir' });
  await more();
  await page.getByLabel('Kelurahan atau desa', { exact: true }).selectOption({ label: 'Gambir' });
  await page.getByLabel('Nama jalan dan nomor rumah').fill('Jalan Contoh 1');
  await page.getByRole('textbox', { name: /^RT/ }).fill('001');
  await page.getByRole('textbox', { name: /^RW/ }).fill('002');
  await page.getByLabel('Kode pos').fill('10110');
  await goOn(page);
}

export async function answerContact(page: Page, { phone = '0812-0000-9901' } = {}) {
  await expect(heading(page, 'Bagaimana kami menghubungi Anda?')).toBeVisible();
  await page.getByLabel('Nomor ponsel').fill(phone);
  await choose(page, 'Pesan SMS');
  await goOn(page);
}

export async function answerPickup(page: Page) {
  await expect(heading(page, 'Siapa yang mengambil KTP-el baru?')).toBeVisible();
  await choose(page, 'Saya sendiri');
  await goOn(page);
}

export async function declare(page: Page) {
  await expect(heading(page, 'Pernyataan')).toBeVisible();
  await choose(page, 'Saya menyatakan');
  await goOn(page);
}

/** Answers a new draft from the first question to the check page: the short way, a damaged card. */
export async function answerAll(page: Page) {
  await answerReason(page, 'Rusak');
  await answerApplicant(page);
  await answerDamage(page);
  await answerAddress(page);
  await answerContact(page);
  await answerPickup(page);
  await declare(page);
  await expect(heading(page, 'Periksa kembali data Anda')).toBeVisible();
}

/** Sends from the check page; gives back the number of the application. */
export async function submit(page: Page) {
  await page.getByRole('button', { name: buttonNames.submit }).click();
  await expect(heading(page, 'Permohonan Anda sudah kami terima')).toBeVisible();
  return caseNumber(page);
}

/** The form of this button as a function that posts it, with more answers or none, as often as one likes. */
export async function formPost(page: Page, button: string, origin: string, more: Record<string, string> = {}) {
  const form = page.locator('form', { has: page.getByRole('button', { name: button }) });
  const { action, fields } = await form.evaluate((element: HTMLFormElement) => ({
    action: element.action,
    fields: Object.fromEntries([...new FormData(element)].map(([name, value]) => [name, String(value)])),
  }));
  return () => page.request.post(action, { form: { ...fields, ...more }, headers: { origin } });
}

/** The form of the check page, to be posted. */
export const checkPost = (page: Page, origin: string) => formPost(page, buttonNames.submit, origin);

const number = /P-[0-9A-Z]{4}-[0-9A-Z]{4}/;

export async function caseNumber(page: Page) {
  const text = await page.getByText(number).first().innerText();
  return number.exec(text)![0];
}
