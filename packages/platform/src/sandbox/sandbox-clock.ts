import { systemClock, type Clock } from '../clock.js';

/** A clock that can be put forward, so that nobody has to wait for a session to end. Never used in production. */
export class SandboxClock implements Clock {
  #ahead = 0;

  constructor(private readonly base: Clock = systemClock) {}

  now(): Date {
    return new Date(this.base.now().getTime() + this.#ahead);
  }

  /** Puts the clock forward by whole seconds; it never goes back. Throws RangeError for anything else. */
  advance(seconds: number): void {
    if (!Number.isSafeInteger(seconds) || seconds < 0)
      throw new RangeError(`Seconds to put the clock forward, not ${seconds}`);
    this.#ahead += seconds * 1000;
  }
}
