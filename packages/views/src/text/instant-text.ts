import type { FirstContext, ViewContext } from '../context.js';
import type { DraftModel } from '../models.js';

/** `24 Agustus 2026` */
export const dateText = (date: string, { pack, locale }: FirstContext): string =>
  pack.date.format(date, locale, 'long');

/** Local date of an instant: `24 Agustus 2026` */
export const instantDate = (instant: string, context: FirstContext): string =>
  dateText(context.pack.time.date(instant, context.zone), context);

/** `24 Agustus 2026, 14.36 WIB` */
export const instantText = (instant: string, context: FirstContext): string =>
  context.words.common.dateTime({
    date: instantDate(instant, context),
    time: context.pack.time.format(instant, context.zone, context.locale),
  });

/** Whether the answers are stored, and when they last were; the day only when that was not today. */
export function savedText({ savedAt, status }: Omit<DraftModel, 'id'>, context: ViewContext): string {
  const { words, pack, zone, locale, today } = context;
  if (status === 'saving') return words.question.saving();
  if (status === 'unsaved') return words.question.unsaved();
  if (status === 'offline') return words.question.offline();
  if (savedAt === null) return words.question.notSaved();
  const time = pack.time.format(savedAt, zone, locale);
  if (pack.time.date(savedAt, zone) === today) return words.question.savedAt({ time });
  return words.question.savedOn({ date: instantDate(savedAt, context), time });
}

/** `4 hari kerja sejak permohonan dikirim` */
export function standardText(
  standard: { readonly workingDays: number; readonly from: 'submitted' | 'paid' },
  { words }: FirstContext,
): string {
  const days = words.common.workingDays({ days: standard.workingDays });
  return standard.from === 'paid'
    ? words.start.factTimeFromPaid({ days })
    : words.start.factTimeFromSubmitted({ days });
}
