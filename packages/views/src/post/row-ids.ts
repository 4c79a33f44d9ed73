import type { FormEntries } from './posted.js';

/**
 * Ids for the rows that a posted form begins: `r1`, `r2`, …, the first numbers that no row on the form has. They follow from the form
 * alone, so that it gives the same rows wherever it is read, and the second time as the first, when those rows are already stored.
 */
export function rowIds(entries: FormEntries): () => string {
  const taken = new Set(entries.filter(([name]) => name.endsWith('/_row')).map(([, id]) => id));
  let count = 0;
  return () => {
    do count += 1;
    while (taken.has(`r${count}`));
    return `r${count}`;
  };
}
