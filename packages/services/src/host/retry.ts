import type { Clock } from '@layan/client';
import { Pauses } from './pauses.js';

/** Tries again what the line kept from being done: soon at first, then less often. One thing at a time. */
export class Retry {
  readonly #clock: Clock;
  readonly #pauses = new Pauses();
  #again: (() => void) | null = null;
  #stopTimer = (): void => {};

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  later(again: () => void): void {
    this.stop();
    this.#again = again;
    this.#stopTimer = this.#clock.after(this.#pauses.next(), () => this.now());
  }

  /** At once, if something waits. */
  now(): void {
    const again = this.#again;
    this.stop();
    again?.();
  }

  /** What waits is not wanted any more. */
  stop(): void {
    this.#stopTimer();
    this.#again = null;
  }

  /** It worked: the next trouble starts anew. */
  reset(): void {
    this.#pauses.reset();
  }
}
