import type { FirstContext } from '../context.js';

/** `Senin, 24 Agustus 2026, 14.36 WIB`: until when something has to be done. */
export const deadlineText = (instant: string, { words, pack, zone, locale }: FirstContext): string =>
  words.common.dateTime({
    date: pack.date.format(pack.time.date(instant, zone), locale, 'full'),
    time: pack.time.format(instant, zone, locale),
  });
