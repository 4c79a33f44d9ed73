import type { Page } from '@playwright/test';
import {
  answerAll,
  answerApplicant,
  answerReason,
  begin,
  checkPost,
  goOn,
  heading,
  service,
  signIn,
  submit,
  giveCredentials,
} from '../support/journey.js';
import type { TestPlatform } from '../support/platform.js';
import { expect, test } from '../support/test.js';

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
  const post = await checkPost(page, platform.url);
  const [first, again] = await Promise.all([post(), post()]);
  expect([first.status(), again.status()]).toEqual([200, 200]);
  expect(first.url()).toBe(again.url());
});

/** Longer than an idle session lasts, shorter than a parked form is kept after it. */
const untilSessionEnds = 31 * 60;

test.describe('when the session ends mid-form', () => {
  const familyCard = '3171011203109903';

  /** Leaves a citizen on the second page with something typed, and lets the session end. The clock is this test's own. */
  async function typeAndWait(page: Page, platform: TestPlatform) {
    await signIn(page, platform.people, 0, '/layanan/ktp-el-hilang');
    await begin(page);
    await answerReason(page, 'Rusak');
    await page.getByLabel('Nomor kartu keluarga (KK)').fill(familyCard);
    await platform.advance(untilSessionEnds);
  }

  test('the same citizen gets back what was typed, not yet saved, and goes on', async ({ own: { page, platform } }) => {
    await typeAndWait(page, platform);
    const address = page.url();
    await goOn(page);
    await giveCredentials(page, platform.people.citizens[0]!.nik, platform.people.password);
    await expect(page.getByText('Isian Anda kami kembalikan')).toBeVisible();
    await expect(page.getByLabel('Nomor kartu keluarga (KK)')).toHaveValue(familyCard);
    await page.goto(address); // shown once, stored only when the citizen says so
    await expect(page.getByLabel('Nomor kartu keluarga (KK)')).toHaveValue('');
    await page.getByLabel('Nomor kartu keluarga (KK)').fill(familyCard);
    await goOn(page);
    await expect(heading(page, 'Apa yang rusak?')).toBeVisible();
  });

  test('another citizen at the same computer gets nothing of it, and it is gone', async ({
    own: { page, platform },
  }) => {
    await typeAndWait(page, platform);
    const address = page.url();
    await goOn(page);
    await giveCredentials(page, platform.people.citizens[1]!.nik, platform.people.password);
    await expect(page.locator('body')).not.toContainText(familyCard);
    await expect(page.locator('body')).not.toContainText('Sari');
    expect((await page.goto(address))!.status()).toBe(404);
    await page.context().clearCookies();
    await signIn(page, platform.people, 0, new URL(address).pathname);
    await expect(page.getByText('Isian Anda kami kembalikan')).toHaveCount(0);
    await expect(page.getByLabel('Nomor kartu keluarga (KK)')).toHaveValue('');
  });
});
