import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupPhone, isPhone, normalPhone, phoneDigits, type PhoneRules } from './phone.js';

const indonesia: PhoneRules = { calling: '62', min: 9, max: 12 };
const nowhere: PhoneRules = { ...indonesia, calling: '' };

describe('a number as libphonenumber reads it', () => {
  it.each([
    ['0812-3456-7890', '+6281234567890'],
    ['+62 812 3456 7890', '+6281234567890'],
    ['62 81234567890', '+6281234567890'],
    ['8123456789', '+628123456789'],
    ['0812345678', '+62812345678'],
    ['0862-1234-567', '+628621234567'],
    ['0838 1234 5678', '+6283812345678'],
    ['(021) 3456789', '+62213456789'],
    ['02112345678', '+622112345678'],
    ['0274 512345', '+62274512345'],
  ])('%s is %s', (typed, normal) => {
    expect(normalPhone(typed, indonesia)).toBe(normal);
  });

  it.each(['081234567', '08123456789012', '081234567890123', '0812||||||', '08121????', '14045'])(
    '%s is none',
    (typed) => {
      expect(isPhone(typed, indonesia)).toBe(false);
    },
  );
});

describe('a phone number', () => {
  it.each([
    ['081234567890', '0812-3456-7890'],
    ['08123456789', '0812-3456-789'],
    ['+6281234567890', '+62 812-3456-7890'],
    ['+442079460000', '+4420-7946-0000'],
  ])('%s reads %s', (typed, shown) => {
    expect(groupPhone(typed, indonesia)).toBe(shown);
  });

  it('keeps its digits as typed where no country is known', () => {
    expect(normalPhone('0812-3456-7890', nowhere)).toBe('081234567890');
    expect(normalPhone('62 812 3456 7890', nowhere)).toBe('6281234567890');
  });

  it('of another country is judged by what holds for all', () => {
    expect(normalPhone('+44 20 7946 0000', indonesia)).toBe('+442079460000');
    expect(isPhone('+1', indonesia)).toBe(false);
  });

  it('with letters, or a plus inside, is none', () => {
    expect(isPhone('0812 ABCD 7890', indonesia)).toBe(false);
    expect(isPhone('0812+34567890', indonesia)).toBe(false);
  });

  it('has the same digits however it is grouped', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+?\d{0,16}$/), fc.constantFrom(indonesia, nowhere), (typed, rules) => {
        expect(phoneDigits(groupPhone(typed, rules))).toBe(typed);
        expect(normalPhone(groupPhone(typed, rules), rules)).toBe(normalPhone(typed, rules));
      }),
    );
  });
});
