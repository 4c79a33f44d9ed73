import type { Clock } from '../element/clock.js';

/** How long a message stays at least, in milliseconds. */
export const shortest = 6_000;
/** How many are seen at once; the rest wait. */
export const mostSeen = 3;

interface Waiting<T> {
  readonly item: T;
  /** Milliseconds left; null where it stays until it is closed. */
  left: number | null;
  since: number;
  stop: (() => void) | null;
}

/** Which messages are seen and for how long. Time stands still as long as there is a reason. */
export class ToastQueue<T> {
  readonly #clock: () => Clock;
  readonly #changed: () => void;
  readonly #reasons = new Set<string>();
  #all: Waiting<T>[] = [];

  constructor(clock: () => Clock, changed: () => void) {
    this.#clock = clock;
    this.#changed = changed;
  }

  /** Oldest first. */
  get seen(): readonly T[] {
    return this.#all.slice(0, mostSeen).map(({ item }) => item);
  }

  /** @param ms - How long it is seen, never less than the shortest time; null until it is closed. */
  add(item: T, ms: number | null): void {
    const left = ms === null ? null : Math.max(shortest, ms);
    this.#all.push({ item, left, since: 0, stop: null });
    this.#run();
    this.#changed();
  }

  close(item: T): void {
    const found = this.#all.find((each) => each.item === item);
    if (!found) return;
    found.stop?.();
    this.#all = this.#all.filter((each) => each !== found);
    this.#run();
    this.#changed();
  }

  hold(reason: string): void {
    this.#reasons.add(reason);
    for (const each of this.#all) {
      if (!each.stop || each.left === null) continue;
      each.stop();
      each.stop = null;
      each.left -= this.#clock().now() - each.since;
    }
  }

  release(reason: string): void {
    this.#reasons.delete(reason);
    this.#run();
  }

  #run(): void {
    if (this.#reasons.size > 0) return;
    for (const each of this.#all.slice(0, mostSeen)) {
      if (each.stop || each.left === null) continue;
      each.since = this.#clock().now();
      each.stop = this.#clock().after(Math.max(0, each.left), () => this.close(each.item));
    }
  }
}
