import { numbersOf, timeOf } from './date.js';

/** Day before month, as the parts stand. */
const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** A date, or a part of one (`2026-05`, `2026`), in words. */
export function dateText(iso: string, language: string, options?: Intl.DateTimeFormatOptions): string {
  const [year = '', month, day] = iso.split('-');
  const numbers = numbersOf(`${year}-${month ?? '01'}-${day ?? '01'}`);
  if (!numbers) return iso;
  const written: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  };
  // people count on with the same years everywhere, also where a calendar of Intl would not
  const format = { calendar: 'gregory', timeZone: 'UTC', ...(options ?? written) };
  return new Intl.DateTimeFormat(localeOf(language), format).format(timeOf(numbers));
}

/** Today where the service is. */
export const todayInJakarta = (now: number): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Jakarta',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);

type WithWeekInfo = Intl.Locale & {
  readonly weekInfo?: { readonly firstDay: number };
  getWeekInfo?(): { readonly firstDay: number };
};

/** What `Intl` says for these is what holds elsewhere than on a page for Indonesia: the week of offices and schools starts on Monday. */
const startsOnMonday: readonly string[] = ['id', 'en', 'jv', 'su'];

/** 1 is Monday. */
export function weekStartOf(language: string): number {
  if (startsOnMonday.includes(language)) return 1;
  const locale = new Intl.Locale(language) as WithWeekInfo;
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}
