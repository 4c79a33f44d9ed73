import type { Calendar } from '@layan/definition';
import { utcDay } from '../core/date/iso.js';
import { holidayYears } from './holidays.js';
import type { Holiday } from './holidays.js';

const day = 86_400_000;

/** The day off on that date, weekends apart. Throws a RangeError outside the years whose decree is known, and for what is no date. */
export function holidayOn(date: string): Holiday | null {
  utcDay(date);
  const year = holidayYears[date.slice(0, 4)];
  if (!year)
    throw new RangeError(`No decree on days off for ${date}; known are ${Object.keys(holidayYears).join(', ')}`);
  return year.days.find((holiday) => holiday.date === date) ?? null;
}

function isWorkingDay(date: string, { cutiBersama }: { readonly cutiBersama: boolean }): boolean {
  const kind = holidayOn(date)?.kind;
  const weekend = utcDay(date).getUTCDay() % 6 === 0;
  return !weekend && kind !== 'libur-nasional' && !(cutiBersama && kind === 'cuti-bersama');
}

/**
 * Working days Monday to Friday (Perpres 21/2023) without decreed days off. With `cutiBersama` the unit takes collective leave, so those
 * days do not count either; units at the counter often work on them.
 */
export const calendar: Calendar = {
  isWorkingDay,
  addWorkingDays(date, days, options) {
    if (!Number.isInteger(days) || days < 0) throw new RangeError(`Not a number of days: ${days}`);
    let current = date;
    holidayOn(current);
    for (let left = days; left > 0;) {
      current = new Date(utcDay(current).getTime() + day).toISOString().slice(0, 10);
      if (isWorkingDay(current, options)) left -= 1;
    }
    return current;
  },
};
