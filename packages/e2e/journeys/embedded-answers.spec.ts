import type { ServiceDefinition } from '@layan/definition';
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
  goOn,
  heading,
  service,
  submit,
} from '../support/journey.js';
import { asCitizen, saveAll, sentNumbers } from '../support/at-agency.js';
import { expect, test } from '../support/embedded.js';

const citizen = 0;
const familyCard = '3171011203109901';

test('what is wrong has the focus, leads to its control, and is sent once it is right', async ({ page, platform }) => {
  await asCitizen(page, platform, citizen);
  await begin(page);
  await goOn(page);
  const summary = page.getByRole('group', { name: 'Ada 1 isian yang perlu diperbaiki' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link').click();
  await expect(page.getByRole('radio', { name: 'Hilang' })).toBeFocused();
  await answerReason(page, 'Rusak');

  const card = page.getByLabel('Nomor kartu keluarga (KK)');
  await card.fill('3171 0132');
  await page.getByLabel('Nama lengkap sesuai KTP-el').fill('');
  await goOn(page);
  const both = page.getByRole('group', { name: 'Ada 2 isian yang perlu diperbaiki' });
  await expect(both).toBeFocused();
  await both.getByRole('link', { name: /Nomor KK/ }).click();
  await expect(card).toBeFocused();
  await expect(card).toHaveValue('3171 0132');
  await page.getByLabel('Nama lengkap sesuai KTP-el').fill('Sari Contoh');
  await answerApplicant(page);
  await answerDamage(page);
  await answerAddress(page);
  await answerContact(page);
  await answerPickup(page);
  await declare(page);
  await expect(page.getByText('Sari Contoh', { exact: true })).toBeVisible();
  const number = await submit(page);
  expect(await sentNumbers(page, platform)).toContain(number);
});

test('a change from the check page leads back to it', async ({ page, platform }) => {
  await asCitizen(page, platform, citizen);
  await begin(page);
  await answerAll(page);
  await page.getByRole('link', { name: /^Ubah.*Nomor ponsel/ }).click();
  await expect(page.getByLabel('Nomor ponsel')).toBeFocused();
  await page.getByLabel('Nomor ponsel').fill('0812-0000-7777');
  await goOn(page);
  await expect(heading(page, 'Periksa kembali data Anda')).toBeFocused();
  await expect(page.getByText('0812-0000-7777')).toBeVisible();
});

test('what the platform alone refuses is shown at its question, corrected, and sent', async ({ page, platform }) => {
  // a browser that judges by fewer rules than the platform
  await page.route('**/definitions/*', async (route) => {
    const reply = await route.fetch();
    const json = (await reply.json()) as ServiceDefinition;
    const fields = json.pages.flatMap((shown) => shown.fields) as { name: string; format?: string }[];
    delete fields.find(({ name }) => name === 'nomor_kk')!.format;
    await route.fulfill({ response: reply, json });
  });
  await asCitizen(page, platform, citizen);
  await begin(page);
  await answerReason(page, 'Rusak');
  await answerApplicant(page, { familyCard: '3171 0132' });
  await answerDamage(page);
  await answerAddress(page);
  await answerContact(page);
  await answerPickup(page);
  await declare(page);
  await page.getByRole('button', { name: 'Kirim permohonan' }).click();

  const summary = page.getByRole('group', { name: 'Ada 1 isian yang perlu dilengkapi' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link').click();
  const card = page.getByLabel('Nomor kartu keluarga (KK)');
  await expect(card).toBeFocused();
  await expect(card).toHaveValue('3171 0132');
  await expect(card).toHaveAccessibleDescription(/Nomor KK harus 16 angka/);
  await card.fill(familyCard);
  await goOn(page);
  await expect(heading(page, 'Periksa kembali data Anda')).toBeFocused();
  const number = await submit(page);
  expect(await sentNumbers(page, platform)).toContain(number);
});

test.describe('the way back', () => {
  test('loading the page anew shows the same page with every answer', async ({ page, platform }) => {
    await asCitizen(page, platform, citizen);
    await begin(page);
    await answerReason(page, 'Rusak');
    await page.getByLabel('Nama lengkap sesuai KTP-el').fill('Sari Baru');
    await page.getByLabel('Nomor kartu keluarga (KK)').fill('3171 0112');
    await saveAll(page);
    await page.reload();
    await expect(heading(page, 'Data diri Anda')).toBeVisible();
    await expect(page.getByLabel('Nama lengkap sesuai KTP-el')).toHaveValue('Sari Baru');
    await expect(page.getByLabel('Nomor kartu keluarga (KK)')).toHaveValue('3171 0112'); // half typed, kept as typed
    expect(page.url()).toMatch(new RegExp(`${service}#ktp-el-hilang/pemohon$`));
  });

  test('the browser’s buttons go a page each, and the link back loses nothing', async ({ page, platform }) => {
    await asCitizen(page, platform, citizen);
    await begin(page);
    await answerReason(page, 'Rusak');
    await answerApplicant(page, { familyCard });
    await expect(heading(page, 'Apa yang rusak?')).toBeVisible();
    await choose(page, 'Patah atau robek');
    await page.goBack();
    await expect(heading(page, 'Data diri Anda')).toBeFocused();
    await expect(page.getByLabel('Nomor kartu keluarga (KK)')).toHaveValue(familyCard);
    await page.goBack();
    await expect(page.getByRole('radio', { name: 'Rusak' })).toBeChecked();
    await page.goForward();
    await page.goForward();
    await expect(page.getByRole('checkbox', { name: 'Patah atau robek' })).toBeChecked();

    await page.getByRole('link', { name: 'Kembali', exact: true }).click();
    await page.getByLabel('Nama lengkap sesuai KTP-el').press('End');
    await page.keyboard.type(' Wati');
    await page.goBack(); // with the cursor in the field
    await expect(page.getByRole('checkbox', { name: 'Patah atau robek' })).toBeChecked();
    await page.goForward();
    await expect(page.getByLabel('Nama lengkap sesuai KTP-el')).toHaveValue('Sari Wulandari Contoh Wati');
    await expect(page.getByLabel('Nomor kartu keluarga (KK)')).toHaveValue(familyCard);

    await page.getByLabel('Nama lengkap sesuai KTP-el').fill('Sari Kembali');
    await page.getByRole('link', { name: 'Kembali', exact: true }).click();
    await expect(heading(page, 'Apa yang terjadi dengan KTP-el Anda?')).toBeFocused();
    await goOn(page);
    await expect(page.getByLabel('Nama lengkap sesuai KTP-el')).toHaveValue('Sari Kembali');
  });
});
