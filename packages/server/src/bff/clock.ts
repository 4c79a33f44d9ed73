/** Time as the handler knows it; handed in, so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

/** The machine's time. */
export const systemClock: Clock = { now: () => Date.now() };
