import type { Page } from '@playwright/test';
import {
  answerAll,
  answerApplicant,
  answerReason,
  begin,
  goOn,
  heading,
  service,
  signIn,
  submit,
  giveCredentials,
} from '../support/journey.js';
import { expect, test } from '../support/test.js';

const sessionCookie = '__Host-layan-pages';

/** The browser has lost its session, as when it ran out; the provider may still know the person. */
const loseSession = (page: Page) => page.context().clearCookies({ name: sessionCookie });

const cases = (page: Page, number: string) => page.getByRole('listitem').filter({ hasText: number });

test('who leaves finds the answers again and goes on at the first open question', async ({
  page,
  platform,
  browser,
}) => {
  await signIn(page, platform.people, 4);
  await begin(page);
  await answerReason(page, 'Rusak');
  await page.getByLabel('Nomor kartu keluarga (KK)').fill('3171 0112');
  await page.getByRole('button', { name: 'Simpan draf' }).click();
  await expect(page.getByText(/Draf Anda sudah disimpan/).first()).toBeVisible();

  const elsewhere = await browser.newPage({ baseURL: platform.url, javaScriptEnabled: false });
  await signIn(elsewhere, platform.people, 4);
  await elsewhere.goto(service);
  await elsewhere.getByRole('link', { name: 'Lanjutkan' }).first().click();
  await expect(heading(elsewhere, 'Data diri Anda')).toBeVisible();
  await expect(elsewhere.getByLabel('Nomor kartu keluarga (KK)')).toHaveValue('3171 0112'); // half typed, kept as typed
  await elsewhere.close();
});

test('two tabs: the later one is told, loses nothing, and there is one submission', async ({
  page,
  platform,
  context,
}) => {
  await signIn(page, platform.people, 0);
  await begin(page);
  await answerReason(page, 'Rusak');
  const second = await context.newPage();
  await second.goto(page.url());
  await page.getByLabel('Nama lengkap sesuai KTP-el').fill('Sari W Contoh');
  await answerApplicant(page);
  await second.getByLabel('Nomor kartu keluarga (KK)').fill('3171011203109902');
  await goOn(second);
  await expect(second.getByText('Draf ini diubah di tempat lain')).toBeVisible();
  await expect(second.getByLabel('Nomor kartu keluarga (KK)')).toHaveValue('3171011203109902');
  await goOn(second);
  await expect(heading(second, 'Apa yang rusak?')).toBeVisible();
});

test('two check pages: both send, one application', async ({ page, platform, context }) => {
  await signIn(page, platform.people, 1);
  await begin(page);
  await answerAll(page);
  const second = await context.newPage();
  await second.goto(page.url());
  const number = await submit(page);
  await second.getByRole('button', { name: 'Kirim permohonan' }).click();
  await expect(second.getByText(number).first()).toBeVisible();
  await second.goto('/permohonan');
  await expect(cases(second, number)).toHaveCount(1);
});

test('the same post twice is one application', async ({ page, platform }) => {
  await signIn(page, platform.people, 1);
  await begin(page);
  await answerAll(page);
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Kirim permohonan' }) });
  const action = await form.evaluate((element: HTMLFormElement) => element.action);
  const fields = await form.evaluate((element: HTMLFormElement) => Object.fromEntries(new FormData(element) as never));
  const post = () =>
    page.request.post(action, { form: fields as Record<string, string>, headers: { origin: platform.url } });
  const [first, again] = await Promise.all([post(), post()]);
  expect([first.status(), again.status()]).toEqual([200, 200]);
  expect(first.url()).toBe(again.url());
});

test('the same citizen gets back what was typed when the session had ended, not yet saved', async ({
  page,
  platform,
}) => {
  await signIn(page, platform.people, 0);
  await begin(page);
  await answerReason(page, 'Rusak');
  await page.getByLabel('Nomor kartu keluarga (KK)').fill('3171011203109903');
  await loseSession(page);
  await page.context().clearCookies({ name: /session|interaction/i });
  await goOn(page);
  if (await page.getByLabel('Kata sandi').isVisible()) {
    await giveCredentials(page, platform.people.citizens[0]!.nik, platform.people.password);
  }
  await expect(heading(page, 'Data diri Anda')).toBeVisible();
  await expect(page.getByText('Isian Anda kami kembalikan')).toBeVisible();
  await expect(page.getByLabel('Nomor kartu keluarga (KK)')).toHaveValue('3171011203109903');
  await goOn(page);
  await expect(heading(page, 'Apa yang rusak?')).toBeVisible();
});

test('another citizen at the same computer gets nothing of it', async ({ page, platform }) => {
  await signIn(page, platform.people, 0);
  await begin(page);
  await answerReason(page, 'Rusak');
  const address = page.url();
  await page.getByLabel('Nomor kartu keluarga (KK)').fill('3171011203109904');
  const parked = (await page.context().cookies()).filter(({ name }) => name !== sessionCookie);
  expect(parked.length).toBeGreaterThan(0);
  await page.context().clearCookies();
  await goOn(page);
  await giveCredentials(page, platform.people.citizens[1]!.nik, platform.people.password);
  await expect(page.locator('body')).not.toContainText('3171011203109904');
  await expect(page.locator('body')).not.toContainText('Sari Wulandari');
  const response = await page.goto(address);
  expect(response!.status()).toBe(404);
  await signOutAndIn(page, platform.people.citizens[0]!.nik, platform.people.password);
  await page.goto(address);
  await expect(page.getByText('Isian Anda kami kembalikan')).toHaveCount(0);
});

async function signOutAndIn(page: Page, nik: string, password: string) {
  await page.context().clearCookies();
  await page.goto(`/masuk?kembali=${encodeURIComponent('/permohonan')}`);
  await giveCredentials(page, nik, password);
  await expect(heading(page, 'Permohonan saya')).toBeVisible();
}
