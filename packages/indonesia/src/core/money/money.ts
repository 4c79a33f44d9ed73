import { group, ungroup } from '../number/number.js';

/**
 * Whole rupiah from what a person typed: `Rp1.500.000`, `1500000`, `Rp 1.500.000,00`, `1.500.000,-`. Null when unclear, so nothing is guessed:
 * `1,500,000` and `1.50` are asked again, and sen do not exist.
 */
export function parseRupiah(typed: string): number | null {
  const text = typed.replace(/\s/g, '');
  const [, minus, amount = ''] = /^([-\u2212]?)(?:Rp\.?)?([0-9.]+)(?:,(?:0+|-))?$/i.exec(text) ?? [];
  const digits = ungroup(amount);
  if (digits === null) return null;
  const value = Number(minus ? `-${digits}` : digits) + 0;
  return Number.isSafeInteger(value) ? value : null;
}

/** `Rp1.500.000`, by EYD without space or dot after Rp, in every language. `decimals` writes sen that do not exist, for forms that want them. */
export function formatRupiah(amount: number, { decimals = 0 }: { readonly decimals?: number } = {}): string {
  const sign = amount < 0 ? '-' : '';
  return `${sign}Rp${group(String(Math.abs(amount)))}${decimals > 0 ? `,${'0'.repeat(decimals)}` : ''}`;
}
