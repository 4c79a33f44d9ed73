import type { Clock } from '../element/clock.js';

export interface ManualClock extends Clock {
  /** Lets time go by, and calls back whoever waited for it. */
  pass(milliseconds: number): void;
  /** Lets time go by as a device does that sleeps: nobody is called back. */
  sleep(milliseconds: number): void;
  /** How many wait. */
  readonly waiting: number;
}

/** A clock that stands still until it is told to go on. @param start - As ISO 8601 has it. */
export function manualClock(start: string): ManualClock {
  let time = Date.parse(start);
  const waits = new Set<{ readonly at: number; readonly then: () => void }>();
  return {
    now: () => time,
    wait(milliseconds, then) {
      const wait = { at: time + milliseconds, then };
      waits.add(wait);
      return () => waits.delete(wait);
    },
    pass(milliseconds) {
      time += milliseconds;
      for (const wait of [...waits])
        if (wait.at <= time) {
          waits.delete(wait);
          wait.then();
        }
    },
    sleep(milliseconds) {
      time += milliseconds;
    },
    get waiting() {
      return waits.size;
    },
  };
}
