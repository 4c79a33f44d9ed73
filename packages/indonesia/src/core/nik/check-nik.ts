import type { RegionCodes } from '@layan/definition';
import { isoDate } from '../date/iso.js';
import { compact } from '../text/compact.js';
import { provinceCodes, retiredRegencyCodes } from './places.js';

export type NikError = 'format' | 'province_unknown' | 'birth_date' | 'serial_zero';
export type NikWarning =
  'repeated_digit' | 'regency_retired' | 'regency_not_in_current_list' | 'district_not_in_current_list';

export interface NikOptions {
  /** `YYYY-MM-DD`; nobody is born after it. */
  readonly today: string;
  /** Current codes; without them nothing is said about places that are not in the list. */
  readonly regions?: RegionCodes;
}

export type NikReport =
  | { readonly valid: false; readonly errors: readonly NikError[]; readonly warnings: readonly NikWarning[] }
  | {
      readonly valid: true;
      readonly errors: readonly [];
      readonly warnings: readonly NikWarning[];
      /** Dotted codes of the place of first registration; it never changes when a person moves. */
      readonly province: string;
      readonly regency: string;
      readonly district: string;
      readonly sex: 'male' | 'female';
      /** `YYYY-MM-DD`; two where the century is open. */
      readonly birthDateCandidates: readonly string[];
      readonly serial: string;
      readonly canonical: string;
    };

const layout = /^(([0-9]{2})([0-9]{2})([0-9]{2}))([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{4})$/;

/**
 * Reads an identity number: `PPKKCC DDMMYY SSSS`, day plus 40 for women, serial from 0001, no check digit (PP 37/2007 pasal 37, kept by PP 40/2019).
 * A place that is not in today's list is a warning, never an error: codes were given anew, above all in Papua in 2022.
 */
export function checkNik(text: string, { today, regions }: NikOptions): NikReport {
  const canonical = compact(text);
  const parts = layout.exec(canonical);
  if (!parts) return { valid: false, errors: ['format'], warnings: [] };
  const [, , province = '', kk, cc, day, month, year, serial = ''] = parts;
  const regency = `${province}.${kk}`;
  const district = `${regency}.${cc}`;
  const female = Number(day) > 40;
  const birthDateCandidates = ['19', '20']
    .map((century) => isoDate(Number(century + year), Number(month), Number(day) - (female ? 40 : 0)))
    .filter((date) => date !== null && date <= today) as string[];

  const errors: NikError[] = [];
  const warnings: NikWarning[] = [];
  if (!provinceCodes.includes(province)) errors.push('province_unknown');
  if (birthDateCandidates.length === 0) errors.push('birth_date');
  if (serial === '0000') errors.push('serial_zero');
  if (/^(.)\1+$/.test(canonical)) warnings.push('repeated_digit');
  if (errors.length > 0) return { valid: false, errors, warnings };

  if (retiredRegencyCodes.includes(regency)) warnings.push('regency_retired');
  else if (regions && !regions.regencies.has(regency)) warnings.push('regency_not_in_current_list');
  else if (regions && !regions.districts.has(district)) warnings.push('district_not_in_current_list');
  return {
    valid: true,
    errors: [],
    warnings,
    province,
    regency,
    district,
    sex: female ? 'female' : 'male',
    birthDateCandidates,
    serial,
    canonical,
  };
}

/**
 * Whether an identity number names this birth date (`YYYY-MM-DD`); null when the text is no identity number. Never a reason to refuse:
 * the number stays as it is when a birth date is corrected.
 */
export function nikMatchesBirthdate(nik: string, date: string): boolean | null {
  const parts = layout.exec(compact(nik));
  if (!parts) return null;
  const [, , , , , day, month, year] = parts;
  const born = String(Number(day) > 40 ? Number(day) - 40 : day).padStart(2, '0');
  return date.slice(2) === `${year}-${month}-${born}`;
}
