import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCompact, formatNumber, formatPercent, parseNumber } from '../../index.js';

describe('a typed number', () => {
  it.each([
    ['1.234,50', '1234.50'],
    ['1234,5', '1234.5'],
    ['0,75', '0.75'],
    ['-2', '-2'],
    ['-0,0', '0.0'],
    ['007', '7'],
    ['1.500', '1500'],
    [' 12 ', '12'],
  ])('%s is %s', (typed, value) => expect(parseNumber(typed)).toBe(value));

  it.each(['', ',', '1,', ',5', '1.50', '1,500,000', '1e5', '12%', '1-2', '--1', '1..000'])(
    '%s is asked again',
    (typed) => expect(parseNumber(typed)).toBeNull(),
  );

  it('is read back from what is shown, however long', () => {
    const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.stringMatching(/^[0-9]{0,6}$/));
    fc.assert(
      fc.property(decimal, ([whole, decimals]) => {
        const value = decimals ? `${whole}.${decimals}` : String(whole);
        expect(parseNumber(formatNumber(value))).toBe(value);
      }),
    );
  });

  it('comes back as it is when it is no decimal', () => expect(formatNumber('abc')).toBe('abc'));
});

it('shortens large numbers as people say them', () => {
  const shown = [0, 999, 1000, 15_500, 1_500_000, 2_000_000_000, -3_000_000_000_000];
  expect(shown.map((value) => formatCompact(value, 'id'))).toEqual([
    '0',
    '999',
    '1 rb',
    '15,5 rb',
    '1,5 jt',
    '2 M',
    '-3 T',
  ]);
  expect(formatCompact(1_500_000, 'en')).toBe('1,5 million');
});

it('writes shares with a comma', () => expect([0, 0.5, 1].map(formatPercent)).toEqual(['0%', '50%', '100%']));
