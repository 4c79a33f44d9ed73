/** `YYYY-MM-DD`, or null when the calendar has no such day. Years 1000 to 9999. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year > 999 ? date.toISOString().slice(0, 10) : null;
}

/** The day of `YYYY-MM-DD` as UTC midnight. Throws a RangeError when it is none. */
export function utcDay(date: string): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  if (isoDate(year, month, day) !== date) throw new RangeError(`Not a date: ${date}`);
  return new Date(Date.UTC(year, month - 1, day));
}
