const first = 2000;
const longest = 30_000;

/** Milliseconds to wait before the next try while the line is broken: short at first, then longer, never very long. */
export class Pauses {
  #next = first;

  next(): number {
    const pause = this.#next;
    this.#next = Math.min(pause * 2, longest);
    return pause;
  }

  /** It worked: the next trouble starts anew. */
  reset(): void {
    this.#next = first;
  }
}
