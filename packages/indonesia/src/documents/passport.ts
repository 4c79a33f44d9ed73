import type { Format } from '@layan/definition';
import { compact } from '../core/text/compact.js';
import { mask } from '../core/text/mask.js';
import { simpleFormat } from '../core/text/simple-format.js';

const any = simpleFormat({
  code: 'passport',
  tidy: compact,
  pattern: '^[A-Z0-9]{5,9}$',
  width: 12,
  mask: (value) => mask(value, 1, 3),
});

/** Passport number: one letter and seven digits so far. Which letters come is not published, so anything else is only a warning. */
export const passport: Format = {
  ...any,
  check(value, context) {
    const findings = any.check(value, context);
    if (findings.length > 0 || /^[A-Z][0-9]{7}$/.test(compact(value))) return findings;
    return [{ code: 'passport.unusual', severity: 'warning' }];
  },
};
