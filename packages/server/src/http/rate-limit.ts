import type { Clock } from '../bff/clock.js';

export interface RateLimitOptions {
  readonly most: number;
  /** Seconds */
  readonly within: number;
  readonly clock: Clock;
}

interface Window {
  readonly since: number;
  count: number;
}

/** Most keys that are remembered; beyond it the oldest window is forgotten. */
const mostKeys = 10_000;

/** Counts in fixed windows, in this process alone. */
export class RateLimit {
  readonly #options: RateLimitOptions;
  readonly #windows = new Map<string, Window>();

  constructor(options: RateLimitOptions) {
    this.#options = options;
  }

  /** Counts one for `key`. Returns 0 when it may go on, else the seconds until it may again. */
  take(key: string): number {
    const { most, within, clock } = this.#options;
    const now = clock.now();
    let window = this.#windows.get(key);
    if (window === undefined || now - window.since >= within * 1000) {
      this.#windows.delete(key);
      this.#forgetOldest();
      window = { since: now, count: 0 };
      this.#windows.set(key, window);
    }
    window.count += 1;
    return window.count <= most ? 0 : Math.ceil((window.since + within * 1000 - now) / 1000);
  }

  #forgetOldest(): void {
    if (this.#windows.size < mostKeys) return;
    const [oldest] = this.#windows.keys();
    if (oldest !== undefined) this.#windows.delete(oldest);
  }
}
