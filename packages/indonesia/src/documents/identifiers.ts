import { compact } from '../core/text/compact.js';
import { mask } from '../core/text/mask.js';
import { simpleFormat } from '../core/text/simple-format.js';

/** Nomor Induk Berusaha, the business number: 13 digits without meaning or check digit (PP 24/2018). */
export const nib = simpleFormat({
  code: 'nib',
  tidy: compact,
  pattern: '^[0-9]{13}$',
  width: 16,
  inputMode: 'numeric',
});

/** Number of a driving licence (SIM): 12 digits, 14 on newer cards. */
export const drivingLicence = simpleFormat({
  code: 'drivingLicence',
  tidy: compact,
  pattern: '^([0-9]{12}|[0-9]{14})$',
  width: 17,
  inputMode: 'numeric',
  mask: (value) => mask(value, 4, 4),
});

/** Number plate of a vehicle, kept as `B 1234 ABC` (Perpol 7/2021); diplomatic and military plates are not covered. */
export const plate = simpleFormat({
  code: 'plate',
  tidy: (typed) =>
    compact(typed)
      .replace(/^([A-Z]+)([0-9]+)([A-Z]*)$/, '$1 $2 $3')
      .trim(),
  pattern: '^[A-Z]{1,2} [1-9][0-9]{0,3}( [A-Z]{1,3})?$',
  width: 12,
});
