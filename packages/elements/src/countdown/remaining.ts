import { localeOf } from '../element/locale.js';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Whole seconds until then, never less than none; a second that has begun counts. */
export const secondsLeft = (until: number, now: number): number => Math.max(0, Math.ceil((until - now) / 1000));

/** Milliseconds until another number stands there. Null when it is over. */
export function untilNext(until: number, now: number): number | null {
  const left = until - now;
  if (left <= 0) return null;
  return left > day * 1000 ? minute * 1000 : left % 1000 || 1000;
}

/** The largest two of days, hours, minutes and seconds, in words: "4 menit 59 detik". */
export function inWords(seconds: number, language: string): string {
  const parts = [
    ['day', Math.floor(seconds / day)],
    ['hour', Math.floor(seconds / hour) % 24],
    ['minute', Math.floor(seconds / minute) % 60],
    ['second', seconds % 60],
  ] as const;
  const first = parts.findIndex(([, count]) => count > 0);
  const shown = first < 0 ? parts.slice(-1) : parts.slice(first, first + 2).filter(([, count]) => count > 0);
  return shown
    .map(([unit, count]) =>
      new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    )
    .join(' ');
}

/** As on a clock: "04.59", "1.04.59"; from a day on in words. */
export function onClock(seconds: number, language: string): string {
  if (seconds >= day) return inWords(seconds, language);
  const style = { minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone: 'UTC' } as const;
  const longer = seconds >= hour ? ({ hour: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(localeOf(language), { ...style, ...longer }).format(seconds * 1000);
}

/** Whether one of the points lies between what was left and what is left now. */
export const hasPassed = (points: readonly number[], before: number, now: number): boolean =>
  points.some((point) => now <= point && point < before);

/** `60 30 10` */
export const readPoints = (value: string | null): readonly number[] =>
  (value ?? '').split(/[\s,]+/).flatMap((part) => (/^\d+$/.test(part) ? [Number(part)] : []));
