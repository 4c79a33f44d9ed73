import { openRegions } from '@layan/regions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNik, indonesia, nikMatchesBirthdate } from '../../index.js';
import vectors from '../../vectors/nik.json' with { type: 'json' };

const today = vectors.referenceDate;
const regions = openRegions().codes();
const nik = indonesia.formats['nik']!;

describe('an identity number, with the current list of regions', () => {
  it.each(vectors.cases)('$input: $note', ({ input, expected }) => {
    expect(checkNik(input, { today, regions })).toEqual(expected);
  });

  it('warns about a regency that the list has never had, and then not about its district too', () => {
    const { warnings } = checkNik('3199010101909901', { today, regions });
    expect(warnings).toEqual(['regency_not_in_current_list']);
  });
});

describe('an identity number', () => {
  it('is read with any separator people use, and with marks that came along with a copy', () => {
    for (const typed of ['3171-0117-0845-0001', '\u202a3171011708450001\u202c', '3171\u00a00117\u20130845\u00a00001\n'])
      expect(nik.parse(typed)).toBe('3171011708450001');
  });

  it('leaves out a birth date in the future', () => {
    const report = checkNik('3171010101259901', { today: '2024-12-31' });
    expect(report.valid && report.birthDateCandidates).toEqual(['1925-01-01']);
  });

  it('never fails on any text, and is valid only when it can be kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{14,18}$/)), (text) => {
        const { valid } = checkNik(text, { today });
        if (valid) expect(nik.parse(text)).toMatch(/^[0-9]{16}$/);
      }),
    );
  });

  it('says one thing at a time, errors before doubts', () => {
    const codes = (typed: string) => nik.check(typed, { today }).map(({ code, severity }) => [code, severity]);
    expect(codes('0000000000000000')).toEqual([['nik.province_unknown', 'error']]);
    expect(codes('317101170845000A')).toEqual([['nik.characters', 'error']]);
    expect(codes('9101010101909901')).toEqual([['nik.regency_retired', 'warning']]);
    expect(nik.check('31710117084500', { today })).toEqual([
      { code: 'nik.length', severity: 'error', params: { count: 14 } },
    ]);
  });
});

describe('the birth date in an identity number', () => {
  it('is compared without its century', () => {
    expect(nikMatchesBirthdate('3273015512129907', '1912-12-15')).toBe(true);
    expect(nikMatchesBirthdate('3273015512129907', '2012-12-15')).toBe(true);
    expect(nikMatchesBirthdate('3273015512129907', '2012-12-16')).toBe(false);
  });

  it('says nothing about a text that is no identity number', () => {
    expect(nikMatchesBirthdate('317101', '1945-08-17')).toBeNull();
    expect(indonesia.operators['nikMatchesBirthdate']!.apply('', '1945-08-17')).toBeNull();
  });
});
