/** Every page and state of an application that is free, and of what stands around all of them. */
import type { Page } from '@playwright/test';
import {
  answerAddress,
  answerApplicant,
  answerContact,
  answerReason,
  begin,
  buttonNames,
  caseNumber,
  choose,
  declare,
  fillDate,
  giveCredentials,
  goOn,
  service,
} from './journey.js';
import type { SandboxPeople } from './platform.js';
import type { AtState, WalkOptions } from './walk.js';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

export async function walkCard(
  { platform: { people }, citizen: page, officer }: WalkOptions,
  at: AtState,
): Promise<void> {
  await page.goto('/layanan');
  await at('catalogue', page);
  await page.goto(service);
  await at('start', page);
  await page.goto('/tidak-ada');
  await at('not-found', page);

  await page.goto(service);
  await page.getByRole('link', { name: 'Masuk dan mulai' }).click();
  await at('sign-in', page);
  await giveCredentials(page, people.citizens[0]!.nik, 'salah');
  await at('sign-in-wrong', page);
  await giveCredentials(page, people.citizens[0]!.nik, people.password);
  await page.waitForURL((url) => url.pathname === service);
  await at('start-signed-in', page);

  await questions(page, at);
  await page.goto('/permohonan');
  await at('applications', page);
  await page.getByRole('listitem').getByRole('link').first().click();
  await at('case', page);

  await begin(page);
  await page.goto(service);
  await at('start-with-draft', page);
  await page.goto('/permohonan');
  await at('applications-with-draft', page);
  await page.getByRole('link', { name: /^Hapus/ }).click();
  await at('remove-draft', page);

  await desk(officer, people, at);
  await page.goto('/permohonan');
  await page.getByRole('listitem').filter({ hasText: 'Ditolak' }).getByRole('link').first().click();
  await at('case-decided', page);

  await press(page, 'Keluar');
  await at('sign-out', page);
  const confirm = page.getByRole('main').getByRole('button', { name: 'Keluar' });
  while (await confirm.isVisible()) await confirm.click();
  await at('signed-out', page);
}

async function questions(page: Page, at: AtState) {
  await begin(page);
  await at('choice', page);
  await goOn(page);
  await at('choice-wrong', page);
  await answerReason(page, 'Hilang');
  await at('applicant', page);
  await page.getByLabel('Nomor kartu keluarga (KK)').fill('3171 0117 0845');
  await fillDate(page, 'Tanggal lahir', ['31', '2', '1990']);
  await goOn(page);
  await at('applicant-wrong', page);
  await fillDate(page, 'Tanggal lahir', ['13', '3', '1990']);
  await page.getByLabel('Nomor kartu keluarga (KK)').fill('3171011203109901');
  await goOn(page);
  await at('applicant-doubt', page);
  await fillDate(page, 'Tanggal lahir', ['12', '3', '1990']);
  await answerApplicant(page);
  await at('loss', page);
  await fillDate(page, 'Tanggal hilang', ['1', '11', '2026']);
  await page.getByLabel('Di mana dan bagaimana hilangnya').fill('Dompet jatuh di bus.\nRute Gambir ke Senen.');
  await goOn(page);
  await at('police', page);
  await choose(page, 'Tidak');
  await goOn(page);
  await at('address', page);
  await goOn(page);
  await at('address-wrong', page);
  await answerAddress(page);
  await at('contact', page);
  await answerContact(page);
  await at('pickup', page);
  await choose(page, 'Orang lain');
  await goOn(page);
  await at('people', page);
  await page.getByLabel('Nama lengkap sesuai KTP-el').first().fill('Tini Contoh');
  await page.getByLabel('NIK', { exact: true }).first().fill('3171014107809907');
  await choose(page, 'Kakak, adik, atau kerabat');
  await press(page, /^Tambah/);
  await at('people-two', page);
  await press(page, /^Hapus.* 2/);
  await goOn(page);
  await at('declaration', page);
  await declare(page);
  await at('check', page);
  await press(page, buttonNames.submit);
  await caseNumber(page);
  await at('received', page);
}

async function desk(page: Page, people: SandboxPeople, at: AtState) {
  await page.goto('/meja');
  await at('desk-sign-in', page);
  await giveCredentials(page, people.officers[0]!.username, people.password);
  await at('desk', page);
  await page
    .getByRole('link', { name: /P-[0-9A-Z]{4}-[0-9A-Z]{4}/ })
    .first()
    .click();
  await at('desk-case', page);
  await choose(page, 'Tolak');
  await press(page, 'Simpan keputusan');
  await at('desk-case-wrong', page);
  await page.getByLabel('Alasan penolakan').selectOption({ index: 1 });
  await page.getByLabel('Catatan untuk pemohon').fill('Datang ke loket 3 untuk perekaman.');
  await press(page, 'Simpan keputusan');
  await at('desk-case-decided', page);
}
