/** Minutes since midnight of a time as a person writes it: `9`, `930`, `9.30`, `09:30`. Null when it is no time of a day. */
export function readTime(text: string): number | null {
  const typed = text.normalize('NFKC').trim();
  const found = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed) ?? /^(\d{1,2})(\d{2})$/.exec(typed);
  if (!found) return null;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? 0);
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

/** `09.30`, as Indonesian writes it; `09:30` with the mark of ISO. */
export function timeText(minutes: number, mark: '.' | ':' = '.'): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}${mark}${pad(minutes % 60)}`;
}

/** Minutes since midnight of `HH:MM`; null when it is not. */
export const isoMinutes = (iso: string): number | null => (/^\d{2}:\d{2}$/.test(iso) ? readTime(iso) : null);

export interface TimeRules {
  /** Minutes since midnight. */
  readonly min: number;
  readonly max: number;
  /** Minutes between two offered times, counted from `min`; 0 offers every minute. */
  readonly step: number;
}

export type TimeProblem =
  | { readonly kind: 'unreadable' | 'tooEarly' | 'tooLate' }
  /** What is offered instead: one time or two. */
  | { readonly kind: 'between'; readonly time: number; readonly nearest: readonly number[] };

/** What is wrong with what is typed; null when nothing is, or nothing is typed. */
export function timeProblem(text: string, { min, max, step }: TimeRules): TimeProblem | null {
  if (text.trim() === '') return null;
  const time = readTime(text);
  if (time === null) return { kind: 'unreadable' };
  if (time < min) return { kind: 'tooEarly' };
  if (time > max) return { kind: 'tooLate' };
  const over = step > 0 ? (time - min) % step : 0;
  if (over === 0) return null;
  const before = time - over;
  return { kind: 'between', time, nearest: [before, before + step].filter((each) => each <= max) };
}
