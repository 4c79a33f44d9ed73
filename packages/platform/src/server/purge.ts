import type { Database } from '../database/index.js';
import { purgeRecords } from '../identity/adapter.js';
import type { PageTools } from './page-tools.js';

const quarterOfAnHour = 15 * 60 * 1000;

/** Removes now and then what has expired: sessions, parked posts, counters, records of the provider. @returns What stops it. */
export function startPurging(tools: PageTools, database: Database, failed: (error: unknown) => void): () => void {
  const purge = async (): Promise<void> => {
    await tools.sessions.purge();
    await tools.parked.purge();
    await tools.counters.purge(Math.max(tools.config.limits.lock, tools.config.parking.seconds));
    // the protocol's records expire by the machine's time
    await purgeRecords(database, new Date());
  };
  const timer = setInterval(() => void purge().catch(failed), quarterOfAnHour).unref();
  return () => clearInterval(timer);
}
