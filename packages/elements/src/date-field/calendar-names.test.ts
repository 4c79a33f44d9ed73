import { describe, expect, it } from 'vitest';
import { dateText, todayInJakarta, weekStartOf } from './calendar-names.js';

describe('a date in words', () => {
  it.each([
    ['2026-08-17', 'id', '17 Agustus 2026'],
    ['2026-08-17', 'en', '17 August 2026'],
    ['2026-08', 'id', 'Agustus 2026'],
    ['2026', 'id', '2026'],
    ['0099-01-01', 'id', '1 Januari 99'],
    ['kemarin', 'id', 'kemarin'],
  ])('%s in %s is %s', (iso, language, text) => expect(dateText(iso, language)).toBe(text));
});

describe('today', () => {
  it('is the date in Jakarta, where it is tomorrow already in the evening of Greenwich', () => {
    expect(todayInJakarta(Date.UTC(2026, 11, 31, 16, 59))).toBe('2026-12-31');
    expect(todayInJakarta(Date.UTC(2026, 11, 31, 17, 0))).toBe('2027-01-01');
  });
});

describe('the week', () => {
  it('starts on Monday in the languages of Indonesia and in English, elsewhere as Intl says', () => {
    expect(['id', 'en', 'jv', 'su'].map(weekStartOf)).toEqual([1, 1, 1, 1]);
    expect(weekStartOf('ar')).toBe(6);
  });
});
