import { createPlatform, type Platform, type PlatformSettings } from '../index.js';
import type { Database } from '../database/index.js';
import { openTestDatabase } from './databases.js';
import { StoppedClock } from './world.js';

/** A running platform on a database in memory, with a clock that stands still and a log that is kept. */
export interface TestPlatform extends Platform {
  readonly clock: StoppedClock;
  readonly log: string[];
  readonly database: Database;
}

export async function startPlatform(settings: PlatformSettings = {}): Promise<TestPlatform> {
  const clock = new StoppedClock(new Date().toISOString());
  const log: string[] = [];
  const database = await openTestDatabase();
  const write = (line: string): void => void log.push(line);
  try {
    const platform = await createPlatform({ log: { level: 'debug', write }, ...settings }, { clock, database });
    const close = async (): Promise<void> => {
      await platform.close();
      await database.close();
    };
    return { ...platform, close, clock, log, database };
  } catch (error) {
    await database.close();
    throw error;
  }
}
