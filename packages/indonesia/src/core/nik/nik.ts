import type { Format, FormatFinding } from '@layan/definition';
import { compact } from '../text/compact.js';
import { mask } from '../text/mask.js';
import { checkNik } from './check-nik.js';

/** What both numbers of 16 digits say when the text is not one; null when it is. */
export function sixteenDigits(format: 'nik' | 'kk', value: string): FormatFinding | null {
  const text = compact(value);
  if (/^[0-9]{16}$/.test(text)) return null;
  const digits = /^[0-9]*$/.test(text);
  return digits
    ? { code: `${format}.length`, severity: 'error', params: { count: text.length } }
    : { code: `${format}.characters`, severity: 'error' };
}

/** What both have in common: shown as the card prints them, hidden but for place and serial. */
export const sixteenDigitFormat = {
  parse: (typed) => (/^[0-9]{16}$/.test(compact(typed)) ? compact(typed) : null),
  display: (value) => value,
  mask: (value) => mask(value, 6, 4),
  inputMode: 'numeric',
  maxLength: 30,
  width: 20,
  schema: { pattern: '^[0-9]{16}$' },
} as const satisfies Omit<Format, 'check'>;

/** Nomor Induk Kependudukan, the identity number. */
export const nik: Format = {
  ...sixteenDigitFormat,
  check(value, context) {
    const shape = sixteenDigits('nik', value);
    if (shape) return [shape];
    const { errors, warnings } = checkNik(value, context);
    const [error] = errors;
    if (error) return [{ code: `nik.${error}`, severity: 'error' }];
    return warnings.map((warning) => ({ code: `nik.${warning}`, severity: 'warning' }));
  },
};
