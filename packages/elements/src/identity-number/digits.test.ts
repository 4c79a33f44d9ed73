import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverDigits, groupDigits, readDigits, readGroups } from './digits.js';

const digits = fc.stringMatching(/^\d{0,20}$/);
const groups = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 });

describe('the digits of a number', () => {
  it.each([
    ['3171 0117 0890 0001', '3171011708900001'],
    ['12.345.678.9-012.000', '123456789012000'],
    ['', ''],
    ['3171-O117', null],
  ])('in %j are %j', (text, read) => {
    expect(readDigits(text)).toBe(read);
  });

  it('are the same however they are grouped', () => {
    fc.assert(
      fc.property(digits, groups, (text, sizes) => {
        expect(readDigits(groupDigits(text, sizes))).toBe(text);
      }),
    );
  });

  it('are covered but for the last four, and stay as many', () => {
    expect(coverDigits('3171 0117 0890 0001')).toBe('•••• •••• •••• 0001');
    expect(coverDigits('001')).toBe('001');
    fc.assert(
      fc.property(digits, groups, (text, sizes) => {
        const grouped = groupDigits(text, sizes);
        const covered = coverDigits(grouped);
        expect(covered.length).toBe(grouped.length);
        expect(readDigits(covered.replaceAll('•', ''))).toBe(text.slice(-4));
      }),
    );
  });
});

describe('groups', () => {
  it.each([
    ['4 4 4 4', [4, 4, 4, 4]],
    [' 2  3 3 ', [2, 3, 3]],
    ['empat', null],
    ['4 0', null],
    ['', null],
  ])('%j are %j', (text, read) => {
    expect(readGroups(text)).toEqual(read);
  });
});
