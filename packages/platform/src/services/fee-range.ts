import type { FeeRange } from '@layan/contract';
import type { Expression, FeeRule } from '@layan/definition';

type Range = readonly [min: number, max: number];

const join = (ranges: readonly Range[]): Range => [
  Math.min(...ranges.map(([min]) => min)),
  Math.max(...ranges.map(([, max]) => max)),
];

/** Amounts an expression can come to by choices alone: numbers, and branches of `if`; null when it computes something else. */
function amounts(expression: Expression): readonly number[] | null {
  if (typeof expression === 'number') return [expression];
  if (expression === null) return [];
  if (typeof expression !== 'object' || Array.isArray(expression)) return null;
  const [operator, given] = Object.entries(expression)[0] ?? [];
  if (operator !== 'if' || !Array.isArray(given)) return null;
  const branches = (given as readonly Expression[])
    .filter((_, at) => at % 2 === 1 || at === given.length - 1)
    .map(amounts);
  return branches.every((branch) => branch !== null) ? branches.flat() : null;
}

/**
 * Lowest and highest total of a fee rule. Lines are taken as independent, so the true range may be narrower, never wider.
 * Null when an amount is computed from what a citizen types; 0 for a service without a fee.
 */
export function feeRange(fee: FeeRule | undefined): FeeRange | null {
  const lines = (fee?.lines ?? []).map((line): Range | null => {
    const found = amounts(line.amount);
    if (found === null || found.length === 0) return null;
    const [min, max] = join(found.map((amount) => [amount, amount] as const));
    return line.when === undefined ? [min, max] : [0, max];
  });
  if (!lines.every((line) => line !== null)) return null;
  const money = (amount: number) => ({ amount, currency: 'IDR' }) as const;
  return {
    min: money(lines.reduce((sum, [min]) => sum + min, 0)),
    max: money(lines.reduce((sum, [, max]) => sum + max, 0)),
  };
}
