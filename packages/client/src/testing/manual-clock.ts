import type { Clock } from '../clock.js';

/** A clock that stands still until it is told to go on. */
export class ManualClock implements Clock {
  #now: number;
  #timers: { readonly at: number; readonly call: () => void }[] = [];
  #watchers: (() => void)[] = [];

  /** @param start - Milliseconds since 1970, or an RFC 3339 instant. */
  constructor(start: number | string = '2026-11-22T09:00:00+07:00') {
    this.#now = typeof start === 'number' ? start : Date.parse(start);
  }

  now(): number {
    return this.#now;
  }

  after(ms: number, call: () => void): () => void {
    const timer = { at: this.#now + ms, call };
    this.#timers.push(timer);
    for (const watcher of this.#watchers.splice(0)) watcher();
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Milliseconds until each of the timers that run, the next one first. */
  get pending(): readonly number[] {
    return this.#timers.map(({ at }) => at - this.#now).sort((one, other) => one - other);
  }

  /** Resolves as soon as so many timers run. */
  async timers(count: number): Promise<readonly number[]> {
    while (this.#timers.length < count) await new Promise<void>((resolve) => this.#watchers.push(resolve));
    return this.pending;
  }

  /** Goes on by so much; calls what is due, in order. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const [next] = this.#timers.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
      if (!next) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#now = Math.max(this.#now, next.at);
      next.call();
    }
    this.#now = end;
  }
}
