/** Seconds before the end at which the time left is said, besides the start of the warning. */
export const saidAt = [120, 60, 30, 10] as const;

/** Whole seconds until the end, never less than none. */
export const secondsLeft = (endsAt: number, now: number): number => Math.max(0, Math.ceil((endsAt - now) / 1000));

/**
 * What to say now; null when nothing.
 * @param before - Seconds left when something was said last; null when nothing was.
 * @param warning - Seconds at which the warning starts.
 */
export function secondsToSay(before: number | null, left: number, warning: number): number | null {
  const marks = [warning, ...saidAt];
  if (left <= 0) return null;
  if (before !== null && !marks.some((mark) => left <= mark && mark < before)) return null;
  // a second late is still that mark
  return marks.find((mark) => mark >= left && mark - left <= 2) ?? left;
}

/** How long until there is something to do, in milliseconds. */
export function untilNext(endsAt: number, now: number, warning: number, isDismissed: boolean): number {
  const left = endsAt - now;
  if (left > warning * 1000) return left - warning * 1000;
  return isDismissed ? left : left % 1000 || 1000;
}
