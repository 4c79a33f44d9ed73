/** Calendar dates as `YYYY-MM-DD`, years 0000 to 9999, without a time zone. */
const shape = /^\d{4}-\d\d-\d\d$/;
const day = 86_400_000;

const write = (time: number): string | null => {
  const date = new Date(time);
  const text = Number.isNaN(+date) ? '' : date.toISOString().slice(0, 10);
  return shape.test(text) ? text : null;
};

/** Whether it is a date of the calendar: 30 February is none. */
export const isDate = (value: unknown): value is string =>
  typeof value === 'string' && write(Date.parse(value)) === value;

/** Null outside the years 0000 to 9999. */
export const addDays = (date: string, days: number): string | null => write(Date.parse(date) + days * day);

/** The same day of a later month, or that month's last day where it has no such day. Null outside the years 0000 to 9999. */
export const addMonths = (date: string, months: number): string | null => {
  const then = new Date(date);
  const wanted = then.getUTCDate();
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() + months + 1, 0);
  then.setUTCDate(Math.min(wanted, then.getUTCDate()));
  return write(+then);
};

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / day;

/** Completed years; who was born on 29 February completes them on 1 March. Null when `at` lies before `date`. */
export const age = (date: string, at: string): number | null =>
  at < date ? null : +at.slice(0, 4) - +date.slice(0, 4) - +(at.slice(4) < date.slice(4));
