import type { Money } from '@layan/contract';

/** Whole rupiah as the contract writes them. */
export const rupiah = (amount: number): Money => ({ amount, currency: 'IDR' });

/** Whole rupiah of a provider's text, `150000` or `150000.00`; null when it is anything else, zero included. */
export function wholeRupiah(text: string): number | null {
  const [, digits] = /^(\d{1,15})(?:\.0{1,2})?$/.exec(text) ?? [];
  const amount = Number(digits);
  return amount > 0 ? amount : null;
}
