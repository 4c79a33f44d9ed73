import { expect, it } from 'vitest';
import type { Expression, FeeRule } from '@layan/definition';
import { feeRange } from './fee-range.js';

const line = (amount: Expression, when?: Expression) => ({
  code: 'x',
  label: { id: 'X' },
  amount,
  ...(when === undefined ? {} : { when }),
});
const rule = (...lines: FeeRule['lines']): FeeRule => ({ currency: 'IDR', lines });
const range = (fee: FeeRule | undefined) => {
  const found = feeRange(fee);
  return found && [found.min.amount, found.max.amount];
};

it.each<readonly [string, FeeRule | undefined, readonly number[] | null]>([
  ['a service without a fee', undefined, [0, 0]],
  ['a fee of no lines', rule(), [0, 0]],
  ['one price', rule(line(350000)), [350000, 350000]],
  ['a price by choice', rule(line({ if: [{ var: 'a' }, 650000, { var: 'b' }, 350000, null] })), [350000, 650000]],
  ['choices inside choices', rule(line({ if: [{ var: 'a' }, { if: [{ var: 'b' }, 10, 30] }, 20] })), [10, 30]],
  ['a line that may be left out', rule(line(100), line(1000, { var: 'cepat' })), [100, 1100]],
  ['an amount that is computed', rule(line({ '*': [{ var: 'jumlah' }, 5000] })), null],
  ['an amount that nothing gives', rule(line(null)), null],
])('gives the range of %s', (_what, fee, expected) => expect(range(fee)).toEqual(expected));
