import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arithmetic, compareDecimals, decimal } from './decimal.js';

const add = arithmetic((x, y) => x + y);
const subtract = arithmetic((x, y) => x - y);
const multiply = arithmetic((x, y) => x * y, 2);

/** Decimals with their exact value in units of 10^-9. */
const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 27n), max: 10n ** 27n }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, scale]) => {
    const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
    const whole = text.slice(0, text.length - scale);
    const written = `${digits < 0n ? '-' : ''}${whole}${scale ? `.${text.slice(-scale)}` : ''}`;
    return { text: written, units: digits * 10n ** BigInt(9 - scale) };
  });

describe('decimals', () => {
  it('are numbers where a number prints as the decimal, else texts', () => {
    expect(decimal('1.50')).toBe(1.5);
    expect(decimal('-0')).toBe(0);
    expect(decimal('007')).toBe(7);
    expect(decimal('0.0000001')).toBe('0.0000001');
    expect(decimal('9007199254740993')).toBe('9007199254740993');
  });

  it('are nothing else', () => {
    for (const text of ['', '1e3', '.5', '1,5', ' 1', '1 ', '--1', 'Infinity', 'NaN']) expect(decimal(text)).toBeNull();
    for (const value of [null, true, NaN, Infinity, 1e21, [1], {}]) expect(decimal(value as never)).toBeNull();
  });

  it('are written in one way only, so that equal ones are identical', () => {
    fc.assert(
      fc.property(decimals, ({ text }) => {
        expect(decimal(`${text}${text.includes('.') ? '00' : '.00'}`)).toBe(decimal(text));
      }),
    );
  });

  it('add, subtract and compare exactly', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const sum = add(a.text, b.text);
        expect(subtract(sum, b.text)).toBe(decimal(a.text));
        expect(compareDecimals(a.text, b.text)).toBe(a.units < b.units ? -1 : a.units > b.units ? 1 : 0);
      }),
    );
  });

  it('multiply exactly and spread over sums', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(multiply(add(a.text, b.text), c.text)).toBe(add(multiply(a.text, c.text), multiply(b.text, c.text)));
      }),
    );
  });
});
