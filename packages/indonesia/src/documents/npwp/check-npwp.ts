import { checkNik } from '../../core/nik/check-nik.js';
import { compact } from '../../core/text/compact.js';

export type NpwpError = 'format' | 'length' | 'checksum' | 'nik';
export const npwpKinds = ['npwp15', 'npwp16-entity', 'npwp16-nik', 'nitku'] as const;
export type NpwpKind = (typeof npwpKinds)[number];

export interface NpwpReport {
  readonly valid: boolean;
  readonly errors: readonly NpwpError[];
  /** What follows is there once the text has a possible length. */
  readonly kind?: NpwpKind;
  /** The number in its form of 16 digits, in use since 1 July 2024. */
  readonly npwp16?: string;
  readonly display?: string;
  /** Of a NITKU: `000000` is the head office. */
  readonly branch?: string;
}

/** Luhn over the first nine digits of the old number. */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** `01.312.166.0-091.000`, with what comes before it in the form of 16 digits. */
const grouped = (npwp: string) => npwp.replace(/(..)(...)(...)(.)(...)(...)$/, '$1.$2.$3.$4-$5.$6');

const kinds: Readonly<Record<number, NpwpKind>> = { 15: 'npwp15', 22: 'nitku' };

/**
 * Reads a tax number: the old one of 15 digits, the one of 16 (`0` and the old one for entities, the NIK for residents), or a NITKU of 22 that
 * names a branch (PMK 112/2022, PMK 136/2023, PER-6/PJ/2024). The check digit is not published by the tax office: treat `checksum` as a warning.
 */
export function checkNpwp(text: string, { today }: { readonly today: string }): NpwpReport {
  const digits = compact(text);
  if (!/^[0-9]+$/.test(digits)) return { valid: false, errors: ['format'] };
  if (![15, 16, 22].includes(digits.length)) return { valid: false, errors: ['length'] };
  const npwp16 = digits.length === 15 ? `0${digits}` : digits.slice(0, 16);
  const isEntity = npwp16.startsWith('0');
  const errors: NpwpError[] = [];
  if (isEntity && !luhn(npwp16.slice(1, 10))) errors.push('checksum');
  if (!isEntity && !checkNik(npwp16, { today }).valid) errors.push('nik');
  const branch = digits.slice(16);
  const shown = digits.length === 15 ? grouped(digits) : isEntity ? grouped(npwp16) : npwp16;
  return {
    valid: errors.length === 0,
    errors,
    kind: kinds[digits.length] ?? (isEntity ? 'npwp16-entity' : 'npwp16-nik'),
    npwp16,
    display: branch ? `${shown} ${branch}` : shown,
    ...(branch && { branch }),
  };
}
