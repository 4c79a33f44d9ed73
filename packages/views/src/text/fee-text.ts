import type { FirstContext } from '../context.js';
import type { FeeRange } from '../models.js';

/** What a service costs before anything is answered. */
export function feeRangeText(fee: FeeRange | null, { words, pack, locale }: FirstContext): string {
  if (!fee) return words.fee.depends();
  const [min, max] = [fee.min.amount, fee.max.amount];
  if (max === 0) return words.common.free();
  if (min === max) return pack.money.format(min, locale);
  return words.fee.range({ min: pack.money.format(min, locale), max: pack.money.format(max, locale) });
}
