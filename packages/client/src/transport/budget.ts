import type { Clock } from '../clock.js';

/** Time one call may take, its retries and the reading of the reply included. */
export interface Budget {
  /** Aborts when the time is over, with what `expired` made, or with the caller's own reason. */
  readonly signal: AbortSignal;
  /** Milliseconds that are left. */
  remaining(): number;
  /** Lets go of timer and listener. */
  end(): void;
}

/** Starts counting. `AbortSignal.any` and its kin are younger than the browsers we serve, so the signals are joined by hand. */
export function startBudget(clock: Clock, ms: number, caller: AbortSignal | undefined, expired: () => Error): Budget {
  const controller = new AbortController();
  const deadline = clock.now() + ms;
  const stop = clock.after(ms, () => controller.abort(expired()));
  const abort = () => controller.abort(caller?.reason);
  if (caller?.aborted) abort();
  else caller?.addEventListener('abort', abort, { once: true });
  return {
    signal: controller.signal,
    remaining: () => deadline - clock.now(),
    end() {
      stop();
      caller?.removeEventListener('abort', abort);
    },
  };
}

/** Settles like `work`, or rejects with the signal's reason first, even when `work` never hears of it. */
export async function unlessAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let abort = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    abort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
