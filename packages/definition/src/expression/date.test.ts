import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, age, daysBetween, isDate } from './date.js';

const dates = fc
  .integer({ min: -25_000, max: 60_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('dates', () => {
  it('are days of the calendar, written in full', () => {
    for (const date of ['2026-11-22', '2024-02-29', '0001-01-01', '9999-12-31']) expect(isDate(date)).toBe(true);
    const none = [
      '2026-02-30',
      '2025-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '22-11-2026',
      '2026-11-22T00:00',
      '+012026-01-01',
      '',
      'x',
      5,
      null,
    ];
    for (const text of none) expect(isDate(text), String(text)).toBe(false);
  });

  it('move by days and back again', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const moved = addDays(date, days)!;
        expect(addDays(moved, -days)).toBe(date);
        expect(daysBetween(date, moved)).toBe(days);
      }),
    );
  });

  it('move by months to the same day or the last one', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const moved = addMonths(date, months)!;
        const month = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(month(moved) - month(date)).toBe(months);
        const isLastOfMonth = addDays(moved, 1)!.endsWith('-01');
        expect(moved.slice(8) === date.slice(8) || (isLastOfMonth && moved.slice(8) < date.slice(8))).toBe(true);
      }),
    );
  });

  it('make nobody older before the birthday', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 110 }), (born, years) => {
        const birthday = addMonths(born, years * 12)!;
        const isLeapling = born.endsWith('02-29') && !birthday.endsWith('02-29');
        expect(age(born, birthday)).toBe(isLeapling ? years - 1 : years);
        expect(age(born, addDays(birthday, 1)!)).toBe(years);
        expect(age(born, addDays(birthday, -1)!)).toBe(years === 0 ? null : years - 1);
      }),
    );
  });
});
