import { compact } from '../core/text/compact.js';
import { simpleFormat } from '../core/text/simple-format.js';

/** A number to be read out or typed at a bank, in groups of four: `8808 1234 5678 901`. */
export const inGroups = (number: string): string => number.replace(/(\w{4})(?=\w)/g, '$1 ');

const digits = { tidy: compact, display: inGroups, inputMode: 'numeric' } as const;

export const billingSystems = ['DJP', 'DJBC', 'DJA'] as const;
/** `DJP` taxes, `DJBC` customs and excise, `DJA` what SIMPONI collects: revenue that is no tax (PNBP). */
export type BillingSystem = (typeof billingSystems)[number];

/** Kode billing of the state treasury (MPN G3): 15 digits. No check digit is published. */
export const billingCode = simpleFormat({ code: 'billingCode', pattern: '^[0-9]{15}$', width: 20, ...digits });

/** Whose bill a kode billing is, by its first digit; null when it is none. */
export function billingSystem(typed: string): BillingSystem | null {
  const code = billingCode.parse(typed);
  if (code === null) return null;
  return code < '4' ? 'DJP' : code < '7' ? 'DJBC' : 'DJA';
}

/** Nomor Transaksi Penerimaan Negara, the treasury's: only with it a payment to the state is final. 16 letters and digits. */
export const ntpn = simpleFormat({
  code: 'ntpn',
  tidy: compact,
  display: inGroups,
  pattern: '^[0-9A-Z]{16}$',
  width: 21,
});

/** Nomor Transaksi Bank, of the bank that took the money: 12 digits, zeros in front included. */
export const ntb = simpleFormat({ code: 'ntb', pattern: '^[0-9]{12}$', width: 16, ...digits });

/** Virtual account: the bank's code and a customer number, of at most 28 digits (SNAP BI). There is no national check digit. */
export const virtualAccount = simpleFormat({ code: 'virtualAccount', pattern: '^[0-9]{8,28}$', width: 24, ...digits });
