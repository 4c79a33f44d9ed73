import type { Format } from '@layan/definition';
import { compact } from '../text/compact.js';
import { mask } from '../text/mask.js';

/** Area codes of two digits; every other area has three. */
const area = /^(2[124]|31|61|...)(.+)$/;
const mobile = /^(?:\+?620?|0)?(8[1-35-9][0-9]{7,10})$/;
/** A landline needs its 0 or 62 in front: without, 62 could be either the country or an area of Sumatra. */
const landline = /^(?:\+?620?|0)((?:2[124]|31|61)[0-9]{6,8}|(?!2[124]|31|61)[2-79][0-9]{7,10})$/;

function parse(typed: string): string | null {
  const text = compact(typed).replace(/[()]/g, '');
  const national = (mobile.exec(text) ?? landline.exec(text))?.[1];
  return national === undefined ? null : `+62${national}`;
}

/** Mobile and landline numbers of Indonesia, kept as E.164. Service numbers such as 112 are dialled, never asked for. */
export const phone: Format = {
  parse,
  check: (value) => (parse(value) === null ? [{ code: 'phone', severity: 'error' }] : []),
  display(value) {
    if (parse(value) !== value) return value;
    const national = value.slice(3);
    if (!national.startsWith('8')) return national.replace(area, '(0$1) $2');
    return national.replace(national.length < 10 ? /^(...)(...)/ : /^(...)(....)/, '0$1-$2-');
  },
  mask: (value) => mask(value.replace('+62', '0'), 4, 4),
  inputMode: 'tel',
  autocomplete: 'tel',
  maxLength: 30,
  width: 20,
  schema: { pattern: '^\\+62[2-9][0-9]{6,11}$', description: 'E.164' },
};
