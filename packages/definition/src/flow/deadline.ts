import type { Process } from '../document.js';
import type { EngineContext } from '../engine.js';

/**
 * Last day of the service standard, `YYYY-MM-DD`, counted in working days from `start`, the local date on which the clock starts
 * (`standard.from`). Null where the pack has no calendar, or its calendar does not know the year yet.
 */
export function deadline({ clock, standard }: Process, start: string, { pack }: EngineContext): string | null {
  try {
    return (
      pack.calendar?.addWorkingDays(start, standard.workingDays, { cutiBersama: clock.cutiBersama ?? true }) ?? null
    );
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
