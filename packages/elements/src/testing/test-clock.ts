import type { Clock } from '../element/clock.js';

/** Time that stands still until it is turned. */
export class TestClock implements Clock {
  #now = 0;
  #calls: { readonly at: number; readonly call: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(ms: number, call: () => void): () => void {
    const planned = { at: this.#now + ms, call };
    this.#calls.push(planned);
    return () => (this.#calls = this.#calls.filter((each) => each !== planned));
  }

  turn(ms: number): void {
    this.#now += ms;
    const due = this.#calls.filter(({ at }) => at <= this.#now).sort((a, b) => a.at - b.at);
    this.#calls = this.#calls.filter(({ at }) => at > this.#now);
    for (const { call } of due) call();
  }
}
