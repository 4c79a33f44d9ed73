import type { Clock } from '@layan/client';

const firstPause = 2000;
const longestPause = 30_000;

/** Tries again what the line kept from being done: soon at first, then less often. One thing at a time. */
export class Retry {
  readonly #clock: Clock;
  #pause = firstPause;
  #again: (() => void) | null = null;
  #stopTimer = (): void => {};

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  later(again: () => void): void {
    this.stop();
    this.#again = again;
    this.#stopTimer = this.#clock.after(this.#pause, () => this.now());
    this.#pause = Math.min(this.#pause * 2, longestPause);
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
    this.#pause = firstPause;
  }
}
