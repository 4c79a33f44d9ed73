/** The invented bank of the sandbox, by its page: anybody may do there what a payer or a bank does. */
import { expect, type Page } from '@playwright/test';
import type { TestPlatform } from './platform.js';

/** Name of a charge at the bank: last four letters of the code, or number of the account, as the bill's page shows it. */
export async function shownCharge(page: Page): Promise<string> {
  const code = page.getByRole('img', { name: /^Kode QRIS/ });
  const account = page.getByRole('code').filter({ hasText: /^[\d\s]+$/ });
  await expect(code.or(account)).toBeVisible();
  if (await account.isVisible()) return (await account.innerText()).replace(/\D/g, '');
  return (await page.locator('layan-qr').getAttribute('value'))!.slice(-4);
}

/** Opens the bank beside the bill that is shown and presses that button of its charge; the bank is closed again. */
export async function atBank(page: Page, { url }: TestPlatform, button = 'Bayar') {
  const charge = await shownCharge(page);
  const bank = await page.context().newPage();
  await bank.goto(`${url}/sandbox/bank`);
  const press = bank.getByRole('button', { name: `${button} ${charge}`, exact: true });
  await Promise.all([bank.waitForEvent('load'), press.click()]);
  await bank.close();
}
