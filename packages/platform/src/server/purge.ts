import type { Database } from '../database/index.js';
import { purgeRecords } from '../identity/adapter.js';
import type { FileJobs } from '../files/intake.js';
import type { PageTools } from './page-tools.js';

const quarterOfAnHour = 15 * 60 * 1000;

/** How often files that wait for a scanner are tried again, where they are due. */
const halfMinute = 30 * 1000;

export interface Purged {
  readonly tools: PageTools;
  readonly database: Database;
  readonly files: FileJobs;
}

/**
 * Removes now and then what has expired: sessions, parked posts, counters, records of the provider, uploads; and scans again what no
 * scanner has passed. @returns What stops it.
 */
export function startPurging({ tools, database, files }: Purged, failed: (error: unknown) => void): () => void {
  const purge = async (): Promise<void> => {
    await tools.sessions.purge();
    await tools.parked.purge();
    await tools.counters.purge(Math.max(tools.config.limits.lock, tools.config.parking.seconds));
    // the protocol's records expire by the machine's time
    await purgeRecords(database, new Date());
    await files.purge();
  };
  const timers = [
    setInterval(() => void purge().catch(failed), quarterOfAnHour).unref(),
    setInterval(() => void files.scanDue().catch(failed), halfMinute).unref(),
  ];
  return () => timers.forEach((timer) => clearInterval(timer));
}
