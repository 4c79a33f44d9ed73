import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysInMonth,
  isLeapYear,
  isLimit,
  isWithin,
  numbersOf,
  readDate,
  readMonth,
  weekdayOf,
  weeksOf,
  type DateBounds,
} from './date.js';

const read = (text: string, bounds?: DateBounds) => {
  const [day = '', month = '', year = ''] = text.split('/');
  const result = readDate({ day, month, year }, bounds);
  return result.problem === null ? result.value : `${result.problem} (${result.part})`;
};

describe('a month', () => {
  it.each(['id', 'en'])('is read by its names in %s, whole and short, as Intl writes them', (language) => {
    for (const form of ['long', 'short'] as const)
      for (let month = 1; month <= 12; month += 1) {
        const name = new Intl.DateTimeFormat(language, { month: form, timeZone: 'UTC' }).format(
          Date.UTC(2026, month - 1, 15),
        );
        expect([name, readMonth(name)]).toEqual([name, month]);
      }
  });

  it.each([
    ['Agustus', 8],
    ['agt', 8],
    ['Ags.', 8],
    ['aug', 8],
    ['AUGUST', 8],
    ['nop', 11],
    ['Nopember', 11],
    ['peb', 2],
    [' mei ', 5],
    ['sept', 9],
    ['08', 8],
    ['８', 8],
  ])('is read from %s', (text, month) => expect(readMonth(text)).toBe(month));

  it.each(['0', '13', '008', 'ju', 'ma', 'agustusan', 'x', '', '-1', '1.5', '2e0'])('is not read from "%s"', (text) =>
    expect(readMonth(text)).toBe(null),
  );
});

describe('leap years', () => {
  it.each([
    [2024, true],
    [2026, false],
    [1900, false],
    [2000, true],
    [2100, false],
  ])('%i: %s', (year, isLeap) => {
    expect(isLeapYear(year)).toBe(isLeap);
    expect(daysInMonth(year, 2)).toBe(isLeap ? 29 : 28);
  });

  it('agree with the machine’s calendar for every month of four centuries', () => {
    for (let year = 1800; year < 2200; year += 1)
      for (let month = 1; month <= 12; month += 1)
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
  });
});

describe('what is typed', () => {
  it.each([
    ['17/8/1990', '1990-08-17'],
    ['17/agustus/1990', '1990-08-17'],
    [' 1 / 01 / 2000 ', '2000-01-01'],
    ['29/2/2024', '2024-02-29'],
    ['//', ''],
    [' / / ', ''],
  ])('%s is %s', (text, value) => expect(read(text)).toBe(value));

  it.each([
    ['/8/1990', 'missingDay (day)'],
    ['17//1990', 'missingMonth (month)'],
    ['17/8/', 'missingYear (year)'],
    ['17//', 'missingMonth (month)'],
    ['0/8/1990', 'badDay (day)'],
    ['32/8/1990', 'badDay (day)'],
    ['dua/8/1990', 'badDay (day)'],
    ['17/13/1990', 'badMonth (month)'],
    ['17/8/90', 'badYear (year)'],
    ['17/8/19900', 'badYear (year)'],
    ['17/8/0090', 'badYear (year)'],
    ['31/2/2026', 'noSuchDate (day)'],
    ['29/2/2026', 'noSuchDate (day)'],
    ['31/april/2026', 'noSuchDate (day)'],
    ['29/2/1900', 'noSuchDate (day)'],
  ])('%s: %s', (text, problem) => expect(read(text)).toBe(problem));

  it('is no date for the first part alone that is wrong', () => {
    expect(read('99/99/99')).toBe('badDay (day)');
  });
});

describe('limits', () => {
  it.each([
    ['1/5/2026', { min: '2026-05-01' }, '2026-05-01'],
    ['30/4/2026', { min: '2026-05-01' }, 'tooEarly (month)'],
    ['1/5/2026', { min: '2026-05-02' }, 'tooEarly (day)'],
    ['1/5/2025', { min: '2026-05-02' }, 'tooEarly (year)'],
    ['31/12/2026', { max: '2026-12-31' }, '2026-12-31'],
    ['1/1/2027', { max: '2026-12-31' }, 'tooLate (year)'],
    ['31/5/2026', { max: '2026-05' }, '2026-05-31'],
    ['1/6/2026', { max: '2026-05' }, 'tooLate (month)'],
    ['1/1/2026', { min: '2026', max: '2026' }, '2026-01-01'],
    ['31/12/2026', { min: '2026', max: '2026' }, '2026-12-31'],
    ['31/12/2025', { min: '2026' }, 'tooEarly (year)'],
    ['1/1/1800', { min: 'kemarin' }, '1800-01-01'],
  ])('%s in %o: %s', (text, bounds, result) => expect(read(text, bounds)).toBe(result));

  it('are whole dates, months or years', () => {
    expect(['2026', '2026-02', '2026-02-28'].map(isLimit)).toEqual([true, true, true]);
    expect(['', '26', '2026-2', '2026-13', '2026-02-30', '2026-02-28T00:00'].some(isLimit)).toBe(false);
    expect(isWithin('2026-02-28', { min: '2026-03' })).toBe(false);
  });
});

describe('a calendar', () => {
  it('knows no date that does not exist', () => {
    expect(numbersOf('2026-02-29')).toBe(null);
    expect(numbersOf('2026-00-10')).toBe(null);
    expect(numbersOf('2026-1-10')).toBe(null);
    expect(numbersOf('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
  });

  it('moves by days over months, years and leap days', () => {
    expect(addDays('2026-01-31', 1)).toBe('2026-02-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('0099-12-31', 1)).toBe('0100-01-01');
  });

  it('moves by months to the last day where there is no same one', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
  });

  it('ends where its years end', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addMonths('0001-01-15', -1)).toBe('0001-01-01');
  });

  it('knows the days of the week', () => {
    expect(['2026-11-23', '2026-11-28', '2026-11-29'].map(weekdayOf)).toEqual([1, 6, 7]);
  });

  it.each([1, 7, 6])('lays a month out in whole weeks that start on day %i', (weekStart) => {
    for (let month = 0; month < 48; month += 1) {
      const iso = addMonths('2023-01-15', month);
      const weeks = weeksOf(iso, weekStart);
      const days = weeks.flat();
      expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0]!) === weekStart)).toBe(true);
      expect(days.every((day, index) => index === 0 || day === addDays(days[index - 1]!, 1))).toBe(true);
      const own = days.filter((day) => day.startsWith(iso.slice(0, 7)));
      expect(own).toHaveLength(daysInMonth(Number(iso.slice(0, 4)), Number(iso.slice(5, 7))));
      expect(weeks.every((week) => week.some((day) => own.includes(day)))).toBe(true);
    }
  });
});
