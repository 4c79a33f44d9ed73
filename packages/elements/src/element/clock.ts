/** What time it is, and how to wait: handed in, so that a test need not. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once, after so many milliseconds at the earliest. Gives back how to stop. */
  wait(milliseconds: number, then: () => void): () => void;
}

/** The longest that a browser waits; a longer wait would end at once. */
const longest = 2 ** 31 - 1;

export const deviceClock: Clock = {
  now: () => Date.now(),
  wait(milliseconds, then) {
    const timer = setTimeout(then, Math.min(Math.max(milliseconds, 0), longest));
    return () => clearTimeout(timer);
  },
};
