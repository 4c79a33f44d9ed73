import type { Format } from '@layan/definition';
import { compact } from '../../core/text/compact.js';
import { mask } from '../../core/text/mask.js';
import { checkNpwp, readNpwp } from './check-npwp.js';

/** Nomor Pokok Wajib Pajak: kept with 16 digits, a NITKU with 22. */
export const npwp: Format = {
  parse(typed) {
    const parts = readNpwp(typed);
    return parts && parts.npwp16 + (parts.branch ?? '');
  },
  check(value, context) {
    const [error] = checkNpwp(value, context).errors;
    if (!error) return [];
    const severity = error === 'format' || error === 'length' ? 'error' : 'warning';
    return [
      { code: `npwp.${error}`, severity, ...(error === 'length' && { params: { count: compact(value).length } }) },
    ];
  },
  display: (value) => readNpwp(value)?.display ?? value,
  mask: (value) => mask(value, 4, 4),
  inputMode: 'numeric',
  maxLength: 35,
  width: 26,
  schema: { pattern: '^([0-9]{16}|[0-9]{22})$' },
};
