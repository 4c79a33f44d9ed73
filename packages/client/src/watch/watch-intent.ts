import type { Intent } from '@layan/contract';
import { sleep } from '../clock.js';
import { isProblemError } from '../errors/problem-error.js';
import { isReplyError } from '../errors/reply-error.js';
import { isPassing } from '../transport/retry.js';
import type { Transport } from '../transport/transport.js';
import { pageVisibility } from './browser.js';
import type { WatchIntentOptions } from './options.js';
import { inPeriods } from './period.js';

/** First and longest pause between two questions, in milliseconds. */
interface Pace {
  readonly first: number;
  readonly longest: number;
}

const paces = {
  /** A provider is about to answer. */
  asking: { first: 1000, longest: 10_000 },
  /** Somebody may be paying. */
  paying: { first: 3000, longest: 20_000 },
  /** Nobody is paying. */
  idle: { first: 30_000, longest: 120_000 },
  /** What came may come once more at once, and is given back much later. */
  over: { first: 2000, longest: 120_000 },
  /** The platform was not reached. */
  lost: { first: 2000, longest: 60_000 },
} as const satisfies Record<string, Pace>;

function paceOf({ state, attempt }: Intent): Pace {
  if (state !== 'open') return paces.over;
  if (attempt?.state === 'created') return paces.asking;
  return attempt?.state === 'waiting' ? paces.paying : paces.idle;
}

/** See `client.intents.watch`. */
export function watchIntent(transport: Transport, id: string, options: WatchIntentOptions): Promise<void> {
  const { signal, visibility = pageVisibility } = options;
  const watch = new IntentWatch(transport, id, options);
  return inPeriods({ signal, visibility, run: (period) => watch.run(period) });
}

class IntentWatch {
  readonly #transport: Transport;
  readonly #id: string;
  readonly #options: WatchIntentOptions;
  #revision: number | null = null;
  #isReached = true;

  constructor(transport: Transport, id: string, options: WatchIntentOptions) {
    this.#transport = transport;
    this.#id = id;
    this.#options = options;
  }

  /** Asks at once, then again and again: soon after something has changed, then ever more seldom. */
  async run(signal: AbortSignal): Promise<void> {
    const { clock, random } = this.#transport.options;
    let pace: Pace | null = null;
    let wait = 0;
    for (;;) {
      const revision = this.#revision;
      const next = await this.#ask(signal);
      wait = next === pace && this.#revision === revision ? Math.min(wait * 1.5, next.longest) : next.first;
      pace = next;
      await sleep(clock, wait * (0.75 + random() / 2), signal);
    }
  }

  /** One question; gives how soon the next one makes sense. */
  async #ask(signal: AbortSignal): Promise<Pace> {
    try {
      const intent = await this.#transport.call('getIntent', { params: { intent: this.#id }, signal });
      this.#reach(true);
      if (intent.revision !== this.#revision) this.#tell(() => this.#options.onIntent(intent));
      this.#revision = intent.revision;
      return paceOf(intent);
    } catch (error) {
      if (signal.aborted || this.#isFinal(error)) throw error;
      this.#reach(false);
      return paces.lost;
    }
  }

  #reach(isReached: boolean): void {
    if (isReached === this.#isReached) return;
    this.#isReached = isReached;
    this.#tell(() => this.#options.onReach?.(isReached));
  }

  /** Apart from the asking, so that what a listener throws ends nothing. */
  #tell(tell: () => void): void {
    queueMicrotask(() => {
      if (!this.#options.signal.aborted) tell();
    });
  }

  /** What waiting does not cure. A reply that makes no sense is final only at the start: later it is a portal or a proxy in between. */
  #isFinal(error: unknown): boolean {
    if (isReplyError(error)) return this.#revision === null;
    return isProblemError(error) && !isPassing(error) && error.status < 500;
  }
}
