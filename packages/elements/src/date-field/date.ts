import type { DatePart } from '../date-parts/date-parts.template.js';

/** What stands in the three parts, as typed. */
export type TypedDate = Readonly<Record<DatePart, string>>;

export type DateProblem =
  | 'missingDay'
  | 'missingMonth'
  | 'missingYear'
  | 'badDay'
  | 'badMonth'
  | 'badYear'
  | 'noSuchDate'
  | 'tooEarly'
  | 'tooLate';

/** A date as ISO `YYYY-MM-DD`; empty when nothing is typed. Or what is wrong, and where. */
export type ReadDate =
  | { readonly value: string; readonly problem: null }
  | { readonly value: ''; readonly problem: DateProblem; readonly part: DatePart };

/** Earliest and latest date; each a whole ISO date, or a year, or a year and a month. */
export interface DateBounds {
  readonly min?: string;
  readonly max?: string;
}

/** Every name that a month has in Indonesian and English; three letters of one are enough. */
const monthNames: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february', 'pebruari'],
  ['maret', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['agustus', 'august', 'agt', 'ags'],
  ['september'],
  ['oktober', 'october'],
  ['november', 'nopember'],
  ['desember', 'december'],
];

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
const digits = (text: string, most: number): number | null =>
  new RegExp(`^\\d{1,${most}}$`).test(text) ? Number(text) : null;

/** 1 to 12: a number, or the name of a month in Indonesian or English, short or whole. */
export function readMonth(text: string): number | null {
  const typed = plain(text).replace(/\.$/, '');
  const number = digits(typed, 2);
  if (number !== null) return number >= 1 && number <= 12 ? number : null;
  if (typed.length < 3) return null;
  const index = monthNames.findIndex((names) => names.some((name) => name.startsWith(typed)));
  return index < 0 ? null : index + 1;
}

const readDay = (text: string): number | null => {
  const number = digits(plain(text), 2);
  return number !== null && number >= 1 && number <= 31 ? number : null;
};

/** Four digits: nobody can tell which century two of them mean. */
const readYear = (text: string): number | null => (/^[1-9]\d{3}$/.test(plain(text)) ? Number(plain(text)) : null);

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

export const isoOf = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

export interface DateNumbers {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Null when the text is no date, or none that exists. */
export function numbersOf(iso: string): DateNumbers | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!found) return null;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : null;
}

/** Reads what is typed, and says which part is wrong. */
export function readDate(typed: TypedDate, bounds: DateBounds = {}): ReadDate {
  const isEmpty = (part: DatePart) => typed[part].trim() === '';
  const wrong = (problem: DateProblem, part: DatePart): ReadDate => ({ value: '', problem, part });
  if (isEmpty('day') && isEmpty('month') && isEmpty('year')) return { value: '', problem: null };
  if (isEmpty('day')) return wrong('missingDay', 'day');
  const day = readDay(typed.day);
  if (day === null) return wrong('badDay', 'day');
  if (isEmpty('month')) return wrong('missingMonth', 'month');
  const month = readMonth(typed.month);
  if (month === null) return wrong('badMonth', 'month');
  if (isEmpty('year')) return wrong('missingYear', 'year');
  const year = readYear(typed.year);
  if (year === null) return wrong('badYear', 'year');
  if (day > daysInMonth(year, month)) return wrong('noSuchDate', 'day');
  return within(isoOf(year, month, day), bounds);
}

function within(value: string, { min = '', max = '' }: DateBounds): ReadDate {
  // as much of the date as the limit names
  if (isLimit(min) && value.slice(0, min.length) < min)
    return { value: '', problem: 'tooEarly', part: partThatDiffers(value, min) };
  if (isLimit(max) && value.slice(0, max.length) > max)
    return { value: '', problem: 'tooLate', part: partThatDiffers(value, max) };
  return { value, problem: null };
}

/** Whether a text is a date, a month or a year as ISO writes them. */
export function isLimit(text: string): boolean {
  const [year = '', month = '01', day = '01'] = text.split('-');
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && numbersOf(`${year}-${month}-${day}`) !== null;
}

export const isWithin = (iso: string, bounds: DateBounds): boolean => within(iso, bounds).problem === null;

function partThatDiffers(value: string, limit: string): DatePart {
  if (value.slice(0, 4) !== limit.slice(0, 4)) return 'year';
  return value.slice(0, 7) !== limit.slice(0, 7) ? 'month' : 'day';
}

/** At noon UTC, where a date is the same date whatever `Intl` does with it. */
export const timeOf = ({ year, month, day }: DateNumbers): number => {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  return time.setUTCHours(12);
};

const fromTime = (time: number): DateNumbers => {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

const inCalendar = ({ year, month, day }: DateNumbers): string =>
  year < 1 ? isoOf(1, 1, 1) : year > 9999 ? isoOf(9999, 12, 31) : isoOf(year, month, day);

export const addDays = (iso: string, days: number): string =>
  inCalendar(fromTime(timeOf(numbersOf(iso)!) + days * 86_400_000));

/** The same day so many months on, or the last one of that month. */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = numbersOf(iso)!;
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return inCalendar({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (iso: string): number => new Date(timeOf(numbersOf(iso)!)).getUTCDay() || 7;

/** The weeks of the month that a date lies in, each of seven dates, its neighbours' first and last days included. @param weekStart - 1 is Monday. */
export function weeksOf(iso: string, weekStart: number): readonly (readonly string[])[] {
  const { year, month } = numbersOf(iso)!;
  const first = isoOf(year, month, 1);
  const lead = (weekdayOf(first) - weekStart + 7) % 7;
  const count = Math.ceil((lead + daysInMonth(year, month)) / 7);
  const start = timeOf({ year, month, day: 1 }) - lead * 86_400_000;
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => {
      const at = fromTime(start + (week * 7 + day) * 86_400_000);
      return isoOf(at.year, at.month, at.day);
    }),
  );
}
