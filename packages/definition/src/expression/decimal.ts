/** Exact decimals: a JavaScript number where it prints as the decimal itself, else the decimal's text. No binary rounding anywhere. */
import type { Value } from '../engine.js';

type Digits = readonly [digits: bigint, scale: number];

const shape = /^(-?\d+)\.?(\d*)$/;

const read = (value: Value): Digits | null => {
  const match = shape.exec(typeof value === 'object' ? '' : String(value));
  return match && [BigInt(match[1]! + match[2]!), match[2]!.length];
};

const write = (digits: bigint, scale: number): number | string => {
  const padded = String(digits)
    .replace('-', '')
    .padStart(scale + 1, '0');
  const fraction = padded.slice(padded.length - scale).replace(/0+$/, '');
  const text = (digits < 0n ? '-' : '') + padded.slice(0, padded.length - scale) + (fraction && `.${fraction}`);
  return String(+text) === text ? +text : text;
};

/** Joins two decimals brought to one scale; null where either is none. */
const join = <T>(a: Value, b: Value, then: (x: bigint, y: bigint, scale: number) => T): T | null => {
  const [left, right] = [read(a), read(b)];
  if (!left || !right) return null;
  const scale = Math.max(left[1], right[1]);
  const at = ([digits, from]: Digits) => digits * 10n ** BigInt(scale - from);
  return then(at(left), at(right), scale);
};

/** The one way of writing a decimal; null where the value is none. */
export const decimal = (value: Value): number | string | null => {
  const digits = read(value);
  return digits && write(...digits);
};

/** Exact arithmetic, given what happens to digits of one scale; a product has `scales` 2. */
export const arithmetic =
  (operate: (x: bigint, y: bigint) => bigint, scales = 1) =>
  (a: Value, b: Value): Value =>
    join(a, b, (x, y, scale) => write(operate(x, y), scale * scales));

/** Below zero, zero or above, as `a` is less than, equal to or greater than `b`. */
export const order = <T extends bigint | string>(a: T, b: T): number => (a < b ? -1 : +(a > b));

/** The order of two decimals; null where either is none. */
export const compareDecimals = (a: Value, b: Value): number | null => join(a, b, order);
