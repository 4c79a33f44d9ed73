import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGliteAdapter, PGliteDialect, type Driver } from 'kysely';
import { Database } from './database.js';
import { lockFolder } from './folder-lock.js';
import { GuardedDriver } from './guard.js';
import type { DatabaseOptions } from './options.js';

const int8 = 20;

/** Queues in our driver instead of Kysely's, so that the guard speaks before anybody waits. */
class GuardedAdapter extends PGliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

class GuardedDialect extends PGliteDialect {
  override createAdapter(): PGliteAdapter {
    return new GuardedAdapter();
  }

  override createDriver(): Driver {
    return new GuardedDriver(super.createDriver(), { single: true });
  }
}

/** PGlite: one connection, in this process; with a folder, one process a folder. */
export async function openEmbedded({ folder, image, log }: DatabaseOptions): Promise<Database> {
  const { PGlite } = await import('@electric-sql/pglite');
  const parsers = { [int8]: Number };
  if (folder === undefined) {
    const pglite = await PGlite.create({ parsers, ...(image ? { loadDataDir: image } : {}) });
    return new Database('pglite', new GuardedDialect({ pglite }), { ...(log ? { log } : {}) });
  }
  mkdirSync(dirname(folder), { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(folder);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const pglite = await PGlite.create(folder, { parsers });
    return new Database('pglite', new GuardedDialect({ pglite }), { onClose: unlock, ...(log ? { log } : {}) });
  } catch (error) {
    await unlock();
    throw error;
  }
}
