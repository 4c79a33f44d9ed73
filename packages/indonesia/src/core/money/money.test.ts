import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRupiah, parseRupiah, rupiahInWords } from '../../index.js';

describe('typed rupiah', () => {
  it.each([
    ['rp 1.500.000', 1500000],
    ['Rp. 15.000', 15000],
    ['Rp1.500.000,-', 1500000],
    ['-Rp1.500', -1500],
    ['0', 0],
    ['-0', 0],
    ['007', 7],
  ])('%s is %i', (typed, amount) => expect(parseRupiah(typed)).toBe(amount));

  it.each([
    '',
    'Rp',
    '1,5',
    '1.500,50',
    '1500.000',
    '1.5000',
    '15rb',
    '1.5 juta',
    '$5',
    '1e3',
    '9007199254740993',
    '0.500',
  ])('%s is asked again', (typed) => expect(parseRupiah(typed)).toBeNull());

  it('is read back from what is shown', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(parseRupiah(formatRupiah(amount))).toBe(amount);
      }),
    );
  });

  it('never fails on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseRupiah(text)));
  });
});

describe('rupiah in words', () => {
  it.each([
    [21, 'dua puluh satu rupiah'],
    [999, 'sembilan ratus sembilan puluh sembilan rupiah'],
    [1_001_000, 'satu juta seribu rupiah'],
    [1_000_000_000_000, 'satu triliun rupiah'],
    [-5000, 'minus lima ribu rupiah'],
    [101_000, 'seratus satu ribu rupiah'],
  ])('%i is %s', (amount, text) => expect(rupiahInWords(amount, 'id')).toBe(text));

  it.each([
    [0, 'zero rupiah'],
    [19, 'nineteen rupiah'],
    [40, 'forty rupiah'],
    [342, 'three hundred forty-two rupiah'],
    [2_000_001, 'two million one rupiah'],
  ])('%i is %s in English', (amount, text) => expect(rupiahInWords(amount, 'en-GB')).toBe(text));

  it('differ for amounts that differ', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), fc.constantFrom('id', 'en'), (a, b, locale) => {
        expect(rupiahInWords(a, locale) === rupiahInWords(b, locale)).toBe(a === b);
      }),
    );
  });

  it('throw a RangeError where the amount is not exact', () => {
    for (const amount of [1.5, NaN, Infinity, 2 ** 53]) expect(() => rupiahInWords(amount, 'id')).toThrow(RangeError);
  });
});
