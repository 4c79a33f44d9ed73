/** The invented bank of the sandbox: anybody may do there what a payer or a bank does, on its page or by posting its forms. */
import { expect, type Page } from '@playwright/test';
import type { TestPlatform } from './platform.js';

const folder = '/sandbox/bank';

/** Name of a charge at the bank: last four letters of the code, or number of the account, as the bill's page shows it. */
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
  await bank.goto(url + folder);
  await look?.(bank);
  const press = bank.getByRole('button', { name: `${button} ${charge}`, exact: true });
  if (amount !== undefined)
    await bank.locator('form').filter({ has: press }).getByLabel('Jumlah yang dibayar').fill(String(amount));
  await Promise.all([bank.waitForEvent('load'), press.click()]);
  await bank.close();
}

/** What goes wrong at the bank, by the values of its form. */
export type BankFault =
  'none' | 'down' | 'slow' | 'error' | 'refused' | 'reply_lost' | 'told_first' | 'withheld' | 'told_twice' | 'forged';

/** The bank by its forms alone: as fast as a journey that is about many outcomes needs it. */
export class TestBank {
  constructor(private readonly platform: TestPlatform) {}

  /** From now on this goes wrong. */
  let(fault: BankFault) {
    return this.#post('gangguan', { gangguan: fault });
  }

  /** Pays so many rupiah for a charge, whatever it asks for and however late it is. */
  pay(charge: string, rupiah: number) {
    return this.#act(charge, 'bayar', rupiah);
  }

  payTwice(charge: string, rupiah: number) {
    return this.#act(charge, 'dua-kali', rupiah);
  }

  /** The bank ends a charge by itself. */
  expire(charge: string) {
    return this.#act(charge, 'kedaluwarsa');
  }

  tellAgain(charge: string) {
    return this.#act(charge, 'kabari');
  }

  /** How the newest charges stand, as its page says. */
  async charges(): Promise<ReadonlyMap<string, string>> {
    const html = await (await fetch(this.platform.url + folder)).text();
    const cards = html.matchAll(/class="layan-tag"[^>]*>\s*(\w+)[\s\S]*?action="\/sandbox\/bank\/tagihan\/(\w+)"/g);
    return new Map([...cards].map(([, state, charge]) => [charge!, state!]));
  }

  /** Which of these charges take money now. */
  async open(charges: readonly string[]) {
    const known = await this.charges();
    return charges.filter((charge) => known.get(charge) === 'Menunggu');
  }

  #act(charge: string, aksi: string, rupiah = 0) {
    return this.#post(`tagihan/${charge}`, { aksi, jumlah: String(rupiah) });
  }

  async #post(path: string, fields: Record<string, string>) {
    const { url } = this.platform;
    const answer = await fetch(`${url}${folder}/${path}`, {
      method: 'POST',
      headers: { origin: url },
      body: new URLSearchParams(fields),
    });
    if (!answer.ok) throw new Error(`The bank answers ${answer.status}`);
  }
}
