/** What a citizen does in the replacement of a passport, plain or embedded. Each step acts on labels and buttons alone. */
import { expect, type Page } from '@playwright/test';
import { answerAddress, begin, buttonNames, caseNumber, choose, declare, fillDate, goOn, heading } from './journey.js';

export const service = '/layanan/paspor-penggantian';

/** A document: what it says it is, as small as can be, and of nobody. */
export const scan = (name: string) => ({ name, mimeType: 'image/png', buffer: picture });
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

const isEmbedded = async (page: Page) => (await page.locator('layan-wizard').count()) > 0;

/** Begins a new draft; ends on its first question. */
export const beginPassport = (page: Page) => begin(page, service, 'Siapa yang paspornya diganti?');

export async function answerForMyself(page: Page) {
  await choose(page, 'Saya sendiri');
  await goOn(page);
}

/** The child of the sandbox, whoever is signed in. */
export async function answerForChild(page: Page) {
  await choose(page, 'Anak saya');
  await page.getByLabel('NIK pemilik paspor').fill('7371011006159906');
  await page.getByLabel('Nama lengkap pemilik paspor').fill('Daeng Contoh');
  await fillDate(page, 'Tanggal lahir pemilik paspor', ['10', '6', '2015']);
  await goOn(page);
}

const guardians = [
  { name: 'Tini Contoh', nik: '3171014107809907', relation: 'Ibu' },
  { name: 'Budi Contoh', nik: '3273010508859902', relation: 'Ayah' },
] as const;

export async function answerGuardians(page: Page, count: 1 | 2) {
  await expect(heading(page, 'Orang tua atau wali').first()).toBeVisible();
  const names = page.getByLabel('Nama lengkap sesuai KTP-el');
  const niks = page.getByLabel('NIK', { exact: true });
  if (count === 2) await page.getByRole('button', { name: /^Tambah/ }).click();
  await expect(names).toHaveCount(count);
  for (const [at, { name, nik, relation }] of guardians.slice(0, count).entries()) {
    await names.nth(at).fill(name);
    await niks.nth(at).fill(nik);
    await page.locator('label', { hasText: relation }).nth(at).click();
  }
  await goOn(page);
}

export async function answerOldPassport(
  page: Page,
  reason: 'Masa berlakunya habis' | 'Rusak' = 'Masa berlakunya habis',
) {
  await page.getByLabel('Nomor paspor lama').fill('X1234567');
  await choose(page, reason);
  await goOn(page);
}

export interface WantedPassport {
  readonly kind?: 'Elektronik' | 'Nonelektronik';
  /** A child is not asked. */
  readonly years?: '5 tahun' | '10 tahun';
  readonly sameDay?: boolean;
}

export async function answerPassport(page: Page, { kind = 'Elektronik', years, sameDay = false }: WantedPassport = {}) {
  await expect(heading(page, 'Paspor yang Anda inginkan')).toBeVisible();
  await choose(page, kind);
  if (years) await choose(page, years);
  await choose(page, sameDay ? 'Ya' : 'Tidak');
  await goOn(page);
}

/** File names by the label of the question that asks for them. */
export type Papers = Readonly<Record<string, readonly string[]>>;

export const papersOfAdult: Papers = {
  'KTP-el': ['ktp.png'],
  'Kartu keluarga (KK)': ['kk.png'],
  'Paspor lama': ['paspor.png'],
};
export const papersOfChild: Papers = {
  'Akta kelahiran anak': ['akta.png'],
  'KTP-el orang tua atau wali': ['ktp-ibu.png', 'ktp-ayah.png'],
  'Kartu keluarga (KK)': ['kk.png'],
  'Paspor lama': ['paspor.png'],
};

/** Chooses the files, question by question; a page without scripts sends them with its button. */
export async function choosePapers(page: Page, papers: Papers) {
  for (const [label, names] of Object.entries(papers))
    await page.getByLabel(label, { exact: true }).setInputFiles(names.map(scan));
}

export async function answerDocuments(page: Page, papers: Papers) {
  await expect(heading(page, 'Unggah dokumen')).toBeVisible();
  await choosePapers(page, papers);
  // with scripts they are sent as they are chosen
  if (await isEmbedded(page))
    for (const name of Object.values(papers).flat())
      await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('sudah diperiksa');
  await goOn(page);
}

/** Answers a new draft for an adult, from the first question to the check page. */
export async function answerAdult(page: Page, wanted: WantedPassport = {}) {
  await answerForMyself(page);
  await answerOldPassport(page);
  await answerPassport(page, { years: '10 tahun', ...wanted });
  await answerAddress(page);
  await answerDocuments(page, papersOfAdult);
  await declare(page);
  await expect(heading(page, 'Periksa kembali data Anda')).toBeVisible();
}

/** What is asked of a child's passport beside who comes along. */
export interface ForChild extends WantedPassport {
  readonly guardians: 1 | 2;
  readonly reason?: 'Masa berlakunya habis' | 'Rusak';
}

/** Answers a new draft for the child of the sandbox, from the first question to the check page. */
export async function answerChild(page: Page, { guardians, reason, ...wanted }: ForChild) {
  await answerForChild(page);
  await answerGuardians(page, guardians);
  await answerOldPassport(page, reason);
  await answerPassport(page, wanted);
  await answerAddress(page);
  const label = 'KTP-el orang tua atau wali';
  await answerDocuments(page, { ...papersOfChild, [label]: papersOfChild[label]!.slice(0, guardians) });
  await declare(page);
  await expect(heading(page, 'Periksa kembali data Anda')).toBeVisible();
}

/** Sends from the check page and opens the bill, which an agency's page shows at once; gives back the number of the application. */
export async function sendToBill(page: Page) {
  await page.getByRole('button', { name: buttonNames.submit }).click();
  if (!(await isEmbedded(page))) await page.getByRole('link', { name: 'Bayar tagihan' }).click();
  await expect(heading(page, 'Bayar tagihan')).toBeVisible();
  return caseNumber(page);
}

/** Chooses a way to pay, on the bill. */
export async function chooseMethod(page: Page, method: 'QRIS' | 'Virtual account') {
  await choose(page, method);
  await page.getByRole('button', { name: buttonNames.pay }).click();
}
