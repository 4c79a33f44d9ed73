import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, shortAmount, writeAmount } from './amount.js';

describe('an amount', () => {
  it.each([
    ['', null],
    ['1500000', 1_500_000],
    ['1.500.000', 1_500_000],
    ['Rp1.500.000', 1_500_000],
    ['rp. 1 500 000', 1_500_000],
    ['Rp\u00a01.500.000,00', 1_500_000],
    ['1.500.000,-', 1_500_000],
    ['-250', -250],
    ['0', 0],
  ])('is read from %j', (typed, amount) => {
    expect(readAmount(typed)).toEqual({ amount });
  });

  it.each([
    ['Rp 1,5 juta', 'inLetters'],
    ['sejuta', 'inLetters'],
    ['1.500.000,50', 'decimals'],
    ['1500,5', 'decimals'],
    ['1,500,000', 'unclear'],
    ['1.50', 'unclear'],
    ['1.5000', 'unclear'],
    ['12.34.567', 'unclear'],
    ['99999999999999999999', 'unclear'],
    ['Rp', 'unclear'],
  ])('is not guessed from %j', (typed, problem) => {
    expect(readAmount(typed)).toEqual({ problem });
  });

  it('has the signs of its language', () => {
    expect(readAmount('1,500,000', 'en')).toEqual({ amount: 1_500_000 });
    expect(readAmount('1.500.000', 'en')).toEqual({ problem: 'unclear' });
  });

  it('is the same however it is written', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('id', 'en'), (amount, language) => {
        expect(readAmount(writeAmount(amount, language), language)).toEqual({ amount });
        expect(readAmount(String(amount), language)).toEqual({ amount });
      }),
    );
  });

  it('is never read otherwise than by dropping what groups it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d.,]{1,12}$/), (typed) => {
        const read = readAmount(typed);
        if ('amount' in read) expect(read.amount).toBe(Number(typed.replace(/,.*$/, '').replaceAll('.', '')));
      }),
    );
  });
});

describe('a large amount', () => {
  it.each([
    [999_999, null],
    [1_500_000, { text: '1,5 juta', isExact: true }],
    [1_234_567, { text: '1,235 juta', isExact: false }],
    [2_026_000_000, { text: '2,026 miliar', isExact: true }],
    [1_500_000_000_000, { text: '1,5 triliun', isExact: true }],
  ])('of %i is said as %j', (amount, said) => {
    expect(shortAmount(amount)).toEqual(said);
  });
});
