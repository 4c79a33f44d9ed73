/** The invented bank of the sandbox, by its page: anybody may do there what a payer or a bank does. */
import { expect, type Page } from '@playwright/test';
import type { TestPlatform } from './platform.js';

/** Name of a charge at the bank, as the bill's page shows it: last four letters of the code, or number of the account. */
export async function shownCharge(page: Page): Promise<string> {
  const code = page.getByRole('img', { name: /^Kode QRIS/ });
  const account = page.getByRole('code').filter({ hasText: /^[\d\s]+$/ });
  await expect(code.or(account)).toBeVisible();
  if (await account.isVisible()) return (await account.innerText()).replace(/\D/g, '');
  return (await page.locator('layan-qr').getAttribute('value'))!.slice(-4);
}

export interface AtBank {
  /** What the button says; it pays where nothing else is named. */
  readonly button?: string;
  /** Rupiah; as charged where nothing else is named. */
  readonly amount?: number;
  /** Called with the bank's page before the button is pressed. */
  readonly look?: (bank: Page) => Promise<void>;
}

/** Opens the bank beside the bill that is shown, presses that button of its charge, and closes the bank. */
export async function atBank(page: Page, { url }: TestPlatform, { button = 'Bayar', amount, look }: AtBank = {}) {
  const charge = await shownCharge(page);
  const bank = await page.context().newPage();
  await bank.goto(`${url}/sandbox/bank`);
  await look?.(bank);
  const press = bank.getByRole('button', { name: `${button} ${charge}`, exact: true });
  if (amount !== undefined)
    await bank.locator('form').filter({ has: press }).getByLabel('Jumlah yang dibayar').fill(String(amount));
  await Promise.all([bank.waitForEvent('load'), press.click()]);
  await bank.close();
}
