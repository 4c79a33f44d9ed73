import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar, holidayOn } from '../index.js';

const rests = { cutiBersama: true };
const works = { cutiBersama: false };

describe('working days', () => {
  it.each([
    ['a plain week', '2026-08-03', 3, '2026-08-06'],
    ['over 17 August', '2026-08-12', 5, '2026-08-20'],
    ['from a Saturday', '2026-08-08', 5, '2026-08-14'],
    ['over the turn of the year', '2026-12-23', 10, '2027-01-12'],
    ['before Imlek with its collective leave', '2026-02-13', 1, '2026-02-18'],
    ['sixty of them', '2026-08-12', 60, '2026-11-06'],
    ['none', '2026-08-15', 0, '2026-08-15'],
  ])('%s: %s and %i working days end on %s', (_what, from, days, end) => {
    expect(calendar.addWorkingDays(from, days, rests)).toBe(end);
  });

  it('count collective leave where the unit works on it', () => {
    expect(calendar.addWorkingDays('2026-03-17', 3, rests)).toBe('2026-03-27');
    expect(calendar.addWorkingDays('2026-03-17', 3, works)).toBe('2026-03-23');
    expect(calendar.isWorkingDay('2026-03-18', rests)).toBe(false);
    expect(calendar.isWorkingDay('2026-03-18', works)).toBe(true);
  });

  it('are never a weekend or a national day off', () => {
    for (const date of ['2026-08-15', '2026-08-16', '2026-08-17', '2026-12-25', '2027-03-10'])
      expect(calendar.isWorkingDay(date, works)).toBe(false);
  });

  it('name the day off', () => {
    expect(holidayOn('2026-08-17')?.name).toBe('Proklamasi Kemerdekaan');
    expect(holidayOn('2026-08-18')).toBeNull();
  });

  it('add up', () => {
    const days = fc.nat({ max: 60 });
    fc.assert(
      fc.property(fc.nat({ max: 500 }), days, days, fc.boolean(), (offset, a, b, cutiBersama) => {
        const from = new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
        const add = (date: string, count: number) => calendar.addWorkingDays(date, count, { cutiBersama });
        expect(add(add(from, a), b)).toBe(add(from, a + b));
        if (a > 0) expect(calendar.isWorkingDay(add(from, a), { cutiBersama })).toBe(true);
      }),
    );
  });

  it('throw a RangeError outside the years whose decree is known', () => {
    for (const act of [
      () => calendar.isWorkingDay('2025-12-31', rests),
      () => calendar.addWorkingDays('2028-01-01', 0, rests),
      () => calendar.addWorkingDays('2027-12-30', 5, rests),
      () => calendar.addWorkingDays('2026-02-30', 1, rests),
      () => calendar.addWorkingDays('2026-02-03', -1, rests),
      () => calendar.addWorkingDays('2026-02-03', 1.5, rests),
      () => holidayOn('constructor'),
    ])
      expect(act).toThrow(RangeError);
  });
});
