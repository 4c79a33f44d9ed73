import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateStyles, formatDate, parseDate } from '../../index.js';

const anyDay = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a typed date', () => {
  it.each([
    ['1 januari 2026', '2026-01-01'],
    ['1 Jan. 2026', '2026-01-01'],
    ['12 August 2026', '2026-08-12'],
    ['12 Aug 2026', '2026-08-12'],
    ['12 MEI 2026', '2026-05-12'],
    ['12 may 2026', '2026-05-12'],
    ['3 Agt 2026', '2026-08-03'],
    ['3 Nopember 2026', '2026-11-03'],
    ['3 Des 2026', '2026-12-03'],
    ['3-Okt-2026', '2026-10-03'],
    ['3 Oct, 2026', '2026-10-03'],
    ['  12 / 8 / 2026 ', '2026-08-12'],
    ['12.08.2026', '2026-08-12'],
    ['12 08 2026', '2026-08-12'],
    ['2026-08-12', '2026-08-12'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is %s', (typed, date) => expect(parseDate(typed)).toBe(date));

  it.each([
    '',
    '12',
    '12/08',
    '12/08/26',
    '8/25/2026',
    '29/02/2026',
    '00/01/2026',
    '12 ja 2026',
    '12 foo 2026',
    '١٢/٠٨/٢٠٢٦',
  ])('%s is asked again', (typed) => expect(parseDate(typed)).toBeNull());

  it('may come in parts, the month as a number or a name', () => {
    expect(parseDate({ day: ' 7', month: '8', year: '1945' })).toBe('1945-08-07');
    expect(parseDate({ day: '17', month: 'agustus', year: '1945' })).toBe('1945-08-17');
    for (const parts of [
      { day: '', month: '', year: '' },
      { day: '25', month: '13', year: '2026' },
      { day: '1', month: '1', year: '26' },
      { day: '1x', month: '1', year: '2026' },
      { day: '1', month: '1/2', year: '2026' },
    ])
      expect(parseDate(parts)).toBeNull();
  });

  it('never swaps day and month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }), (first, second) => {
        const date = parseDate(`${first}/${second}/2026`);
        if (date !== null) expect(date.slice(5)).toBe([second, first].map((n) => String(n).padStart(2, '0')).join('-'));
      }),
    );
  });

  it('is read back from every style that names the whole year', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('id', 'en'), fc.constantFrom('medium', 'long'), (date, locale, style) => {
        expect(parseDate(formatDate(date, locale, style))).toBe(date);
      }),
    );
  });

  it('never fails on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseDate(text)).toBeNull();
      }),
      { examples: [['12//8//2026x'], ['__proto__']] },
    );
  });
});

describe('a date as people read it', () => {
  it('has four styles in two languages', () => {
    const shown = (locale: string) => dateStyles.map((style) => formatDate('2026-05-01', locale, style));
    expect(shown('id')).toEqual(['01/05/26', '1 Mei 2026', '1 Mei 2026', 'Jumat, 1 Mei 2026']);
    expect(shown('en')).toEqual(['01/05/26', '1 May 2026', '1 May 2026', 'Friday, 1 May 2026']);
  });

  it('is Indonesian in a language without a table', () => {
    expect(formatDate('2026-08-12', 'jv', 'long')).toBe('12 Agustus 2026');
  });

  it('throws a RangeError for what is no date', () => {
    expect(() => formatDate('2026-02-30', 'id', 'long')).toThrow(RangeError);
    expect(() => formatDate('kemarin', 'id', 'long')).toThrow(RangeError);
  });
});
