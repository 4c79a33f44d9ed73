import { checkNik } from '../../core/nik/check-nik.js';
import { compact } from '../../core/text/compact.js';

export type NpwpError = 'format' | 'length' | 'checksum' | 'nik';
export const npwpKinds = ['npwp15', 'npwp16-entity', 'npwp16-nik', 'nitku'] as const;
export type NpwpKind = (typeof npwpKinds)[number];

export interface NpwpParts {
  readonly kind: NpwpKind;
  /** The number in its form of 16 digits, in use since 1 July 2024. */
  readonly npwp16: string;
  readonly display: string;
  /** Of a NITKU: `000000` is the head office. */
  readonly branch?: string;
}

/** The parts are there once the text has a possible length. */
export interface NpwpReport extends Partial<NpwpParts> {
  readonly valid: boolean;
  readonly errors: readonly NpwpError[];
}

/** `01.312.166.0-091.000`, with what comes before it in the form of 16 digits. */
const grouped = (npwp: string) => npwp.replace(/(..)(...)(...)(.)(...)(...)$/, '$1.$2.$3.$4-$5.$6');

/** Takes a tax number apart; null when it has no possible length. */
export function readNpwp(text: string): NpwpParts | null {
  const digits = compact(text);
  if (!/^([0-9]{15,16}|[0-9]{22})$/.test(digits)) return null;
  if (digits.length === 15) return { kind: 'npwp15', npwp16: `0${digits}`, display: grouped(digits) };
  const npwp16 = digits.slice(0, 16);
  const isEntity = npwp16.startsWith('0');
  const display = isEntity ? grouped(npwp16) : npwp16;
  if (digits.length === 16) return { kind: isEntity ? 'npwp16-entity' : 'npwp16-nik', npwp16, display };
  const branch = digits.slice(16);
  return { kind: 'nitku', npwp16, display: `${display} ${branch}`, branch };
}

/** Luhn over the first nine digits of the old number. */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/**
 * Reads a tax number: the old one of 15 digits, the one of 16 (`0` and the old one for entities, the NIK for residents), or a NITKU of 22 that
 * names a branch (PMK 112/2022, PMK 136/2023, PER-6/PJ/2024). The check digit is not published by the tax office: treat `checksum` as a warning.
 */
export function checkNpwp(text: string, { today }: { readonly today: string }): NpwpReport {
  const parts = readNpwp(text);
  if (!parts) return { valid: false, errors: [/^[0-9]+$/.test(compact(text)) ? 'length' : 'format'] };
  const isEntity = parts.npwp16.startsWith('0');
  const errors: NpwpError[] = [];
  if (isEntity && !luhn(parts.npwp16.slice(1, 10))) errors.push('checksum');
  if (!isEntity && !checkNik(parts.npwp16, { today }).valid) errors.push('nik');
  return { valid: errors.length === 0, errors, ...parts };
}
