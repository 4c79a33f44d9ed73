import type { Format } from '@layan/definition';
import { compact } from '../../core/text/compact.js';
import { mask } from '../../core/text/mask.js';
import { checkNpwp } from './check-npwp.js';

/** Nomor Pokok Wajib Pajak: kept with 16 digits, a NITKU with 22. */
export const npwp: Format = {
  parse(typed) {
    const { npwp16, branch = '' } = checkNpwp(typed, { today: '' });
    return npwp16 === undefined ? null : npwp16 + branch;
  },
  check(value, context) {
    const [error] = checkNpwp(value, context).errors;
    if (!error) return [];
    const severity = error === 'format' || error === 'length' ? 'error' : 'warning';
    return [
      { code: `npwp.${error}`, severity, ...(error === 'length' && { params: { count: compact(value).length } }) },
    ];
  },
  display: (value) => checkNpwp(value, { today: '' }).display ?? value,
  mask: (value) => mask(value, 4, 4),
  inputMode: 'numeric',
  maxLength: 35,
  width: 26,
  schema: { pattern: '^([0-9]{16}|[0-9]{22})$' },
};
