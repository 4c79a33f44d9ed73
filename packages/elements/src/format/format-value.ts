import { localeOf } from '../element/locale.js';

export const formatKinds = [
  'date',
  'date-time',
  'time',
  'number',
  'money',
  'relative',
  'percent',
  'bytes',
  'list',
] as const;
export type FormatKind = (typeof formatKinds)[number];

export interface FormatOptions {
  /** As BCP 47 has it. */
  readonly language: string;
  /** As the IANA names it: `Asia/Makassar`. */
  readonly timeZone: string;
  /** Milliseconds since 1970; for `relative`. */
  readonly now: number;
}

/** How the three zones are called in Indonesia, in every language. */
const zoneNames: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Ujung_Pandang': 'WITA',
  'Asia/Jayapura': 'WIT',
};

const day = String.raw`(\d{4})-(\d{2})-(\d{2})`;
const clock = String.raw`(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?`;
const onlyDay = new RegExp(`^${day}$`);
const onlyTime = new RegExp(`^${clock}$`);
const moment = new RegExp(`^${day}[T ]${clock}(Z|[+-]\\d{2}:?\\d{2})?$`);

interface Moment {
  readonly date: Date;
  /** As it stands there, without a zone: not to be moved to another. */
  readonly isWall: boolean;
}

/** A day that the calendar has: 31 February is none. */
function hasDay(year: string, month: string, date: string): boolean {
  const made = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return made.getUTCMonth() === Number(month) - 1 && made.getUTCDate() === Number(date);
}

/** What stands in a `datetime`: a day, a time, or both with or without a zone. Null for anything else. */
function readMoment(value: string): Moment | null {
  const time = onlyTime.exec(value);
  const whole = time ? `2000-01-01T${value}` : onlyDay.test(value) ? `${value}T00:00` : value;
  const [, year, month, date, hour, minute, second = '00', zone] = moment.exec(whole) ?? [];
  if (!year || !month || !date || !hour || !minute || !hasDay(year, month, date)) return null;
  const offset = zone?.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2') ?? 'Z';
  const read = new Date(`${year}-${month}-${date}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(read.getTime()) ? null : { date: read, isWall: zone === undefined };
}

function zoneName({ language, timeZone }: FormatOptions, date: Date): string {
  const known = zoneNames[timeZone];
  if (known) return known;
  const parts = new Intl.DateTimeFormat(localeOf(language), { timeZone, timeZoneName: 'short' }).formatToParts(date);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

const dateOf = ({ date, isWall }: Moment, { language, timeZone }: FormatOptions): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: isWall ? 'UTC' : timeZone }).format(date);

function timeOf({ date, isWall }: Moment, options: FormatOptions): string {
  const zone = isWall ? 'UTC' : options.timeZone;
  const style = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone } as const;
  return `${new Intl.DateTimeFormat(localeOf(options.language), style).format(date)} ${zoneName(options, date)}`.trim();
}

const hourLength = 3_600_000;
const dayLength = 24 * hourLength;
const units = [
  ['year', 365],
  ['month', 30],
  ['week', 7],
  ['day', 0],
] as const;

/** Of the calendar on the wall, so that what was at eleven last night was yesterday. */
function dayNumber({ date, isWall }: Moment, timeZone: string): number {
  const zone = isWall ? 'UTC' : timeZone;
  // ISO 8601 is how Swedes write a day
  const written = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone: zone }).format(date);
  return Date.parse(written) / dayLength;
}

function relative(read: Moment, { language, timeZone, now }: FormatOptions): string {
  const format = (count: number, unit: Intl.RelativeTimeFormatUnit, numeric: 'auto' | 'always') =>
    new Intl.RelativeTimeFormat(localeOf(language), { numeric }).format(count, unit);
  const distance = read.date.getTime() - now;
  if (!read.isWall && Math.abs(distance) < dayLength) {
    const minutes = Math.trunc(distance / 60_000);
    if (Math.abs(minutes) < 60)
      return minutes === 0 ? format(0, 'second', 'auto') : format(minutes, 'minute', 'always');
    return format(Math.trunc(minutes / 60), 'hour', 'always');
  }
  const days = dayNumber(read, timeZone) - dayNumber({ date: new Date(now), isWall: false }, timeZone);
  const [unit, length] = units.find(([, least]) => Math.abs(days) >= least)!;
  return unit === 'day' ? format(days, unit, 'auto') : format(Math.trunc(days / length), unit, 'always');
}

/** Milliseconds until a relative time may read otherwise: a minute within the hour, else an hour. */
export function relativeChange(value: string, now: number): number {
  const distance = Math.abs((readMoment(value.trim())?.date.getTime() ?? 0) - now);
  return distance < hourLength + 60_000 ? 60_000 : hourLength;
}

const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

function bytes(value: number, language: string): string {
  const power = Math.min(value < 1 ? 0 : Math.floor(Math.log10(value) / 3), sizes.length - 1);
  const style = { style: 'unit', unit: sizes[power]!, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(localeOf(language), style).format(value / 1000 ** power);
}

/** Whole rupiah, without sen. Intl puts a space after "Rp" that our spelling rules do not have; after "IDR" it stays. */
const money = (value: number, language: string): string =>
  new Intl.NumberFormat(localeOf(language), { style: 'currency', currency: 'IDR', maximumFractionDigits: 0 })
    .format(value)
    .replace(/Rp\s/, 'Rp');

function list(value: string, language: string): string | null {
  try {
    const items: unknown = JSON.parse(value);
    const isList = Array.isArray(items) && items.every((item): item is string => typeof item === 'string');
    return isList ? new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items) : null;
  } catch {
    return null;
  }
}

type NumberKind = 'number' | 'money' | 'percent' | 'bytes';

const numbers: Readonly<Record<NumberKind, (value: number, language: string) => string | null>> = {
  number: (value, language) => new Intl.NumberFormat(localeOf(language)).format(value),
  money: (value, language) => (Number.isSafeInteger(value) ? money(value, language) : null),
  percent: (value, language) =>
    new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 1 }).format(value),
  bytes: (value, language) => (value < 0 ? null : bytes(value, language)),
};

const isNumberKind = (kind: FormatKind): kind is NumberKind => kind in numbers;

function moments(kind: FormatKind, value: string, options: FormatOptions): string | null {
  const read = readMoment(value);
  if (!read) return null;
  if (kind === 'time') return onlyDay.test(value) ? null : timeOf(read, options);
  if (onlyTime.test(value)) return null;
  if (kind === 'relative') return read.isWall && !onlyDay.test(value) ? null : relative(read, options);
  if (kind === 'date') return dateOf(read, options);
  return onlyDay.test(value) ? null : `${dateOf(read, options)}, ${timeOf(read, options)}`;
}

/**
 * A machine-readable value in a person's words; null when it is none of that kind.
 * @param value - As in `datetime` of `<time>` or `value` of `<data>`: ISO 8601, a number with a point, a share of 1 for `percent`, whole
 * rupiah for `money`, a JSON array of texts for `list`. A time without a zone is taken as it stands.
 */
export function formatValue(kind: FormatKind, value: string, options: FormatOptions): string | null {
  const text = value.trim();
  try {
    if (kind === 'list') return list(text, options.language);
    if (!isNumberKind(kind)) return moments(kind, text, options);
    return /^-?\d+(\.\d+)?$/.test(text) ? numbers[kind](Number(text), options.language) : null;
  } catch {
    // a time zone or language that Intl has never heard of
    return null;
  }
}
