import type { Clock } from '@layan/client';

/** What a listener gets to finish first. */
export interface Waiting {
  /** What is to be done before it goes on; it goes on too when that fails. */
  waitUntil(work: Promise<unknown>): void;
}

/** Tells the page, and resolves once its listeners have finished what they wanted to. False when one refuses. */
export async function toldAll(tell: (waiting: Waiting) => boolean): Promise<boolean> {
  const work: Promise<unknown>[] = [];
  const isWanted = tell({ waitUntil: (promise) => work.push(promise) });
  if (isWanted) await Promise.allSettled(work);
  return isWanted;
}

/** Milliseconds for which what listens may keep a page from being shown. */
const patience = 10_000;

/** As `toldAll`, but not for long: the person waits too. */
export function toldSoon(tell: (waiting: Waiting) => boolean, clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    const stop = clock.after(patience, resolve);
    void toldAll(tell).then(stop).then(resolve);
  });
}
