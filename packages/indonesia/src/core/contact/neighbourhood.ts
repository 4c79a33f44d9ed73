import { compact } from '../text/compact.js';
import { simpleFormat } from '../text/simple-format.js';

/** RT and RW, the neighbourhoods of an address: three digits, as on the identity card (`000` where there is none). */
const neighbourhood = (code: 'rt' | 'rw') =>
  simpleFormat({
    code,
    tidy: (typed) =>
      compact(typed)
        .replace(/^R[TW]/, '')
        .replace(/^[0-9]{1,3}$/, (digits) => digits.padStart(3, '0')),
    pattern: '^[0-9]{3}$',
    width: 4,
    inputMode: 'numeric',
  });

export const rt = neighbourhood('rt');
export const rw = neighbourhood('rw');
