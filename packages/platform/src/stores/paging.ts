import { limits, type List } from '@layan/contract';
import { ProblemError } from '../problem/problem-error.js';
import type { Paging } from './stores.js';

/** Where a page ended: the values of the row's sort columns. */
type Position = readonly (string | number)[];

/** Items of a page; a wish outside 1 to 100 counts as the nearest of them. */
export const pageSize = ({ limit = limits.listItemsDefault }: Paging): number =>
  Math.min(Math.max(Math.trunc(limit) || 1, 1), limits.listItems);

/**
 * Reads a cursor of our own: a text and an id, an id, or a sequence number, as `kinds` says.
 * @throws ProblemError `bad-cursor`
 */
export function readCursor(
  cursor: string | undefined,
  kinds: readonly ('instant' | 'text' | 'number')[],
): Position | null {
  if (cursor === undefined) return null;
  const position = parse(cursor);
  const fits =
    Array.isArray(position) &&
    position.length === kinds.length &&
    kinds.every((kind, at) => {
      const value: unknown = position[at];
      if (kind === 'number') return Number.isSafeInteger(value);
      if (typeof value !== 'string' || value.includes('\0')) return false;
      return kind === 'text' || (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value)));
    });
  if (!fits) throw new ProblemError('bad-cursor');
  return position as Position;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/**
 * A page from rows that were read with one more than the page holds.
 * @param position Sort columns of the last row, in the order of `readCursor`'s kinds.
 */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  size: number,
  position: (row: Row) => readonly (string | number | Date)[],
  items: readonly Item[],
): List<Item> {
  const last = rows[size - 1];
  const more = rows.length > size && last !== undefined;
  return {
    items: items.slice(0, size),
    next: more ? Buffer.from(JSON.stringify(position(last))).toString('base64url') : null,
  };
}
