import { tidy } from '../text/compact.js';
import { isoDate, utcDay } from './iso.js';
import { monthNumber, months, weekdays } from './names.js';

/** `short` is 12/08/26, `medium` 12 Agu 2026, `long` 12 Agustus 2026, `full` Rabu, 12 Agustus 2026. */
export const dateStyles = ['short', 'medium', 'long', 'full'] as const;
export type DateStyle = (typeof dateStyles)[number];

export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const dayFirst = /^([0-9]{1,2})[\s/.-]+([0-9]{1,2}|[a-z]{3,})[\s/.,-]+([0-9]{4})$/i;
const yearFirst = /^([0-9]{4})[/.-]([0-9]{1,2})[/.-]([0-9]{1,2})$/;

function fromText(typed: string): DateParts | null {
  const [, first, month, last] = dayFirst.exec(typed) ?? yearFirst.exec(typed) ?? [];
  if (first === undefined || month === undefined || last === undefined) return null;
  return first.length === 4 ? { year: first, month, day: last } : { day: first, month, year: last };
}

/**
 * `YYYY-MM-DD` from what a person typed, day first; null when it is no date. A month may be a name. Day and month are never swapped:
 * `08/25/2026` is asked again. Years have four digits.
 */
export function parseDate(typed: string | DateParts): string | null {
  const parts = typeof typed === 'string' ? fromText(tidy(typed)) : typed;
  if (!parts) return null;
  const [day, month, year] = [tidy(parts.day), tidy(parts.month), tidy(parts.year)];
  if (!/^[0-9]{1,2}$/.test(day) || !/^[0-9]{4}$/.test(year)) return null;
  return isoDate(Number(year), monthNumber(month), Number(day));
}

/** A date in words, from our own tables so that it is the same everywhere; languages without a table read Indonesian. */
export function formatDate(date: string, locale: string, style: DateStyle): string {
  const language = locale.startsWith('en') ? 'en' : 'id';
  const weekday = weekdays[language][utcDay(date).getUTCDay()]!;
  const [year = '', month = '', day = ''] = date.split('-');
  const name = months[language][Number(month) - 1]!;
  if (style === 'short') return `${day}/${month}/${year.slice(2)}`;
  const text = `${Number(day)} ${style === 'medium' ? name.slice(0, 3) : name} ${year}`;
  return style === 'full' ? `${weekday}, ${text}` : text;
}
