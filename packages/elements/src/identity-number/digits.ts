/** What people write between the digits of a number. */
const separators = /[\s.\u00a0\u2010-\u2015-]/g;

/** The bare digits of a number as people write it; null when something else stands there too. */
export function readDigits(text: string): string | null {
  const digits = text.replace(separators, '');
  return /^\d*$/.test(digits) ? digits : null;
}

/** How the digits are grouped: "4 4 4 4" is [4, 4, 4, 4]; null when it says no such thing. */
export function readGroups(text: string): readonly number[] | null {
  const groups = text.trim().split(/\s+/).map(Number);
  return groups.every((group) => Number.isInteger(group) && group > 0 && group <= 32) ? groups : null;
}

/** `3171 0117 0890 0001`; digits beyond the groups stand in a group of their own. */
export function groupDigits(digits: string, groups: readonly number[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const size of [...groups, Infinity]) {
    if (at < digits.length) parts.push(digits.slice(at, at + size));
    at += size;
  }
  return parts.join(' ');
}

/** `•••• •••• •••• 0001`: all digits but the last ones are covered. */
export function coverDigits(grouped: string, open = 4): string {
  let covered = grouped.replace(/\D/g, '').length - open;
  return grouped.replace(/\d/g, (digit) => (covered-- > 0 ? '•' : digit));
}
