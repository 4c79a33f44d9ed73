import type { Format } from '@layan/definition';
import { isoDate } from '../date/iso.js';
import { provinceCodes } from '../nik/places.js';
import { sixteenDigitFormat, sixteenDigits } from '../nik/nik.js';
import { compact } from '../text/compact.js';

export type KkError = 'format' | 'province_unknown' | 'recording_date';

/** Reads the number of a family card: place of issue, date of recording `DDMMYY` (nothing added), serial. */
export function checkKk(text: string): { readonly valid: boolean; readonly errors: readonly KkError[] } {
  const parts = /^([0-9]{2})[0-9]{4}([0-9]{2})([0-9]{2})([0-9]{2})[0-9]{4}$/.exec(compact(text));
  if (!parts) return { valid: false, errors: ['format'] };
  const [, province = '', day, month, year] = parts;
  const errors: KkError[] = [];
  if (!provinceCodes.includes(province)) errors.push('province_unknown');
  // Family cards are numbered since the 2000s.
  if (!isoDate(2000 + Number(year), Number(month), Number(day))) errors.push('recording_date');
  return { valid: errors.length === 0, errors };
}

/** Nomor Kartu Keluarga. That digits 7 to 12 are a date has no published source, so a strange one is only a warning. */
export const kk: Format = {
  ...sixteenDigitFormat,
  check(value) {
    const shape = sixteenDigits('kk', value);
    if (shape) return [shape];
    const [error] = checkKk(value).errors;
    if (!error) return [];
    return [{ code: `kk.${error}`, severity: error === 'recording_date' ? 'warning' : 'error' }];
  },
};
