import { unlessAborted } from '../transport/budget.js';
import type { Visibility } from './options.js';

export interface Periods {
  readonly signal: AbortSignal;
  readonly visibility: Visibility;
  /** Works while somebody sees the page. Its signal aborts when the page is hidden, and at the end. */
  readonly run: (signal: AbortSignal) => Promise<void>;
  /** Rests while nobody does; default: no more than that. */
  readonly rest?: () => void;
}

/** Works in periods, one each time that the page is shown, until the signal aborts. @throws what `run` throws within its period. */
export async function inPeriods({ signal, visibility, run, rest }: Periods): Promise<void> {
  while (!signal.aborted) {
    const period = startPeriod(visibility, signal);
    try {
      if (visibility.isVisible()) await unlessAborted(period.signal, () => run(period.signal));
      else {
        rest?.();
        await aborted(period.signal);
      }
    } catch (error) {
      if (!period.signal.aborted) throw error;
    } finally {
      period.end();
    }
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

/** Lasts until the page is hidden or shown, or the caller has enough. */
function startPeriod(visibility: Visibility, caller: AbortSignal): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const end = () => controller.abort();
  const unsubscribe = visibility.subscribe(end);
  caller.addEventListener('abort', end, { once: true });
  return {
    signal: controller.signal,
    end() {
      end();
      unsubscribe();
      caller.removeEventListener('abort', end);
    },
  };
}
