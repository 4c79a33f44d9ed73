import { warnOnce } from '@layan/elements/element';
import type { Fault } from '../connection/read-connection.js';

/** Where copies of Layan, and of Lit, count themselves. */
interface Counted {
  layanVersions?: string[];
  litElementVersions?: string[];
}

const counted = globalThis as Counted;

/** Says that this copy is on the page. Called once, by the first component that it registers. */
export function countCopy(version: string): void {
  (counted.layanVersions ??= []).push(version);
}

/** Copies on this page that should not be there. Everything still works, at the cost of bytes and of a mix of versions. */
export function duplicates(): readonly Fault[] {
  const { layanVersions = [], litElementVersions = [] } = counted;
  const found: Fault[] = [];
  if (layanVersions.length > 1)
    found.push({
      attribute: 'script',
      remedy: `Layan is loaded ${layanVersions.length} times (${layanVersions.join(', ')}). Load it once, by an address without a query (no layan.js?ver=…).`,
    });
  if (litElementVersions.length > 1)
    found.push({
      attribute: 'script',
      remedy: `Lit is loaded ${litElementVersions.length} times (${litElementVersions.join(', ')}). Let your bundler share one copy.`,
    });
  for (const { remedy } of found) warnOnce(remedy);
  return found;
}
