import type { Process } from '../document.js';
import type { EngineContext } from '../engine.js';

/**
 * Last day of the service standard, `YYYY-MM-DD`, counted in working days from `start`, the local date on which the clock starts
 * (`standard.from`). Null where the pack's calendar does not know the year yet. Throws when the pack was loaded without its calendar.
 */
export function deadline({ clock, standard }: Process, start: string, { pack }: EngineContext): string | null {
  if (!pack.calendar) throw new Error(`The calendar of the pack "${pack.id}" is not loaded.`);
  try {
    return pack.calendar.addWorkingDays(start, standard.workingDays, { cutiBersama: clock.cutiBersama ?? true });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
