import { begin, heading, service, signIn, answerReason } from '../support/journey.js';
import { expect, test } from '../support/test.js';

test('after signing out, signing in asks for credentials again and going back shows nothing personal', async ({
  page,
  platform,
}) => {
  await signIn(page, platform.people, 0);
  await begin(page);
  await answerReason(page, 'Rusak');
  await expect(page.getByLabel('Nama lengkap sesuai KTP-el')).toHaveValue('Sari Wulandari Contoh');
  await page
    .getByRole('button', { name: 'Keluar' })
    .or(page.getByRole('link', { name: 'Keluar' }))
    .first()
    .click();
  const confirm = page.getByRole('main').getByRole('button', { name: 'Keluar' });
  if (await confirm.isVisible()) await confirm.click();
  const again = page.getByRole('main').getByRole('button', { name: 'Keluar' });
  if (await again.isVisible()) await again.click();
  await expect(heading(page, 'Anda sudah keluar')).toBeVisible();

  for (let steps = 0; steps < 6; steps += 1) {
    await page.goBack().catch(() => null);
    await expect(page.locator('body')).not.toContainText('Anda masuk sebagai');
    await expect(page.getByLabel('Nama lengkap sesuai KTP-el')).toHaveCount(0);
  }

  await page.goto(`/masuk?kembali=${encodeURIComponent(service)}`);
  await expect(page.getByLabel('Kata sandi')).toBeVisible();
  await expect(page.getByLabel('Kata sandi')).toHaveValue('');
});

test('signing out with the provider’s page ends every session of the plain pages', async ({
  page,
  platform,
  context,
}) => {
  await signIn(page, platform.people, 1);
  const second = await context.newPage();
  await second.goto('/permohonan');
  await expect(heading(second, 'Permohonan saya')).toBeVisible();
  await page.goto('/keluar');
  for (let presses = 0; presses < 2; presses += 1) {
    const confirm = page.getByRole('main').getByRole('button', { name: 'Keluar' });
    if (await confirm.isVisible()) await confirm.click();
  }
  await expect(heading(page, 'Anda sudah keluar')).toBeVisible();
  await second.goto('/permohonan');
  await expect(second.getByLabel('Kata sandi')).toBeVisible();
});
