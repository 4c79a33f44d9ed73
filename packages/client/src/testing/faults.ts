/**
 * What may go wrong with one request: `unreachable` (it never arrives), `lost-reply` (it is done and the answer is lost), `silent` (no
 * answer until the caller gives up), `hold` (it is done, and the answer waits so long), or an answer of the test's own.
 */
export type Fault =
  'unreachable' | 'lost-reply' | 'silent' | { readonly hold: Promise<void> } | (() => Response | Promise<Response>);

/** Faults that wait for their requests. */
export class Faults<Name extends string> {
  readonly #waiting: { readonly call: Name; readonly fault: Fault }[] = [];

  /** Those of one call come in the order given. */
  add(call: Name, faults: readonly Fault[]): void {
    this.#waiting.push(...faults.map((fault) => ({ call, fault })));
  }

  /** The answer to a request, unless a fault waits for it. */
  async reply(call: Name, signal: AbortSignal, answer: () => Response | Promise<Response>): Promise<Response> {
    const at = this.#waiting.findIndex((waiting) => waiting.call === call);
    const fault = at < 0 ? null : this.#waiting.splice(at, 1)[0]!.fault;
    if (typeof fault === 'function') return fault();
    if (fault === 'unreachable') throw new TypeError('Failed to fetch');
    if (fault === 'silent') return untilAborted(signal);
    const reply = await answer();
    if (fault === 'lost-reply') throw new TypeError('Failed to fetch');
    if (fault !== null) await Promise.race([fault.hold, untilAborted(signal)]);
    return reply;
  }
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}
