/** The days of a ledger that an officer asked for, or what is wrong with them. */
import type { DateParts, Pack } from '@layan/definition';
import type { LedgerErrors, LedgerFormModel } from '@layan/views';
import { judgeDays } from '../../payment/ledger-csv.js';

type Values = LedgerFormModel['values'];

const isEmpty = (parts: DateParts): boolean => Object.values(parts).every((part: string) => part.trim() === '');

/**
 * As typed; null where no days are asked for.
 * @param typed - A part of a date: `dari.day`; undefined where it was not sent.
 */
export function readDays(typed: (name: string) => string | undefined): Values | null {
  const date = (name: string): DateParts => ({
    day: typed(`${name}.day`) ?? '',
    month: typed(`${name}.month`) ?? '',
    year: typed(`${name}.year`) ?? '',
  });
  return typed('dari.day') === undefined ? null : { from: date('dari'), to: date('sampai') };
}

export const noDays: Values = {
  from: { day: '', month: '', year: '' },
  to: { day: '', month: '', year: '' },
};

/** Two local dates, `YYYY-MM-DD`. Without the last one it is today; without the first, the month of the last from its beginning. */
export function checkDays(
  { from, to }: Values,
  today: string,
  { date }: Pick<Pack, 'date'>,
): { readonly from: string; readonly to: string } | { readonly errors: LedgerErrors } {
  const last = isEmpty(to) ? today : date.parse(to);
  const first = isEmpty(from) ? `${(last ?? today).slice(0, 7)}-01` : date.parse(from);
  if (first === null || last === null)
    return { errors: { ...(first === null && { from: 'unreadable' }), ...(last === null && { to: 'unreadable' }) } };
  const wrong = judgeDays(first, last);
  return wrong ? { errors: { to: wrong } } : { from: first, to: last };
}
