/** Time as elements see it, so that tests can turn it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once, `ms` milliseconds from now at the earliest. Gives back how to stop. */
  after(ms: number, call: () => void): () => void;
}

/** The longest that a browser waits; a longer wait would end at once. */
const longest = 2 ** 31 - 1;

/** The time of the page. */
export const pageClock: Clock = {
  now: () => Date.now(),
  after(ms, call) {
    const timer = setTimeout(call, Math.min(ms, longest));
    return () => clearTimeout(timer);
  },
};
