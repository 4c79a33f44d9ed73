import type { FormEntries } from './posted.js';

/**
 * Ids for the rows that a posted form begins: `r1`, `r2`, …, the first numbers that no row on the form has. They follow from the form
 * alone, so that it gives the same rows wherever it is read, and the second time as the first, when those rows are already stored.
 */
export const rowIds = (entries: FormEntries): (() => string) =>
  freshIds(new Set(entries.filter(([name]) => name.endsWith('/_row')).map(([, id]) => id)));

/** `r1`, `r2`, …, passing over those that are taken. */
export function freshIds(taken: ReadonlySet<string>): () => string {
  let count = 0;
  return () => {
    do count += 1;
    while (taken.has(`r${count}`));
    return `r${count}`;
  };
}
