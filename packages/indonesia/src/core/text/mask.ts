/** Stars for all but the first `start` and last `end` characters; for everything when that would leave nothing to hide. */
export function mask(value: string, start: number, end: number): string {
  const hidden = value.length - start - end;
  if (hidden <= 0) return '*'.repeat(value.length);
  return value.slice(0, start) + '*'.repeat(hidden) + value.slice(value.length - end);
}
