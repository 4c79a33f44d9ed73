/** What waits for an element; a test hands in one of its own. */
export interface Clock {
  /** @param milliseconds - How long until `then` is called. */
  setTimeout(then: () => void, milliseconds: number): number;
  clearTimeout(id: number): void;
}

export const pageClock: Clock = {
  setTimeout: (then, milliseconds) => window.setTimeout(then, milliseconds),
  clearTimeout: (id) => window.clearTimeout(id),
};
