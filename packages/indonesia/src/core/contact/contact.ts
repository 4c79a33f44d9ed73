import { compact, tidy } from '../text/compact.js';
import { mask } from '../text/mask.js';
import { simpleFormat } from '../text/simple-format.js';

export const postalCode = simpleFormat({
  code: 'postalCode',
  tidy: compact,
  pattern: '^[1-9][0-9]{4}$',
  width: 6,
  inputMode: 'numeric',
  autocomplete: 'postal-code',
});

/** Any name with a letter in it: single names are normal, and no list of permitted signs fits everybody. */
export const name = simpleFormat({
  code: 'name',
  tidy: (typed) => tidy(typed).normalize('NFC'),
  pattern: '\\p{L}',
  width: 40,
  maxLength: 200,
  autocomplete: 'name',
});

export const email = simpleFormat({
  code: 'email',
  tidy: (typed) => tidy(typed).replace(/@[^@]*$/, (domain) => domain.toLowerCase()),
  pattern: '^[^\\s@<>()\\[\\]\\\\,;:"]+@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}$',
  width: 40,
  maxLength: 254,
  autocomplete: 'email',
  mask(value) {
    const at = value.lastIndexOf('@');
    return at < 1 ? mask(value, 0, 0) : `${value.slice(0, 1)}***${value.slice(at)}`;
  },
});
