import type { Clock } from '../element/clock.js';

/** Time that stands still until it is turned. */
export class TestClock implements Clock {
  #now: number;
  #calls: { readonly at: number; readonly call: () => void }[] = [];

  /** @param start - As ISO 8601 has it; 1970 when absent. */
  constructor(start = '1970-01-01T00:00:00Z') {
    this.#now = Date.parse(start);
  }

  /** How many wait. */
  get waiting(): number {
    return this.#calls.length;
  }

  now(): number {
    return this.#now;
  }

  after(ms: number, call: () => void): () => void {
    const planned = { at: this.#now + ms, call };
    this.#calls.push(planned);
    return () => void (this.#calls = this.#calls.filter((each) => each !== planned));
  }

  /** Lets time go by, and calls back whoever waited for it. */
  turn(ms: number): void {
    this.#now += ms;
    const due = this.#calls.filter(({ at }) => at <= this.#now).sort((a, b) => a.at - b.at);
    this.#calls = this.#calls.filter(({ at }) => at > this.#now);
    for (const { call } of due) call();
  }

  /** Lets time go by as a device does that sleeps: nobody is called back. */
  sleep(ms: number): void {
    this.#now += ms;
  }
}
