import type { Database } from './database.js';
import { openEmbedded } from './embedded.js';
import type { DatabaseOptions } from './options.js';
import { openServer } from './server.js';

/** Opens the database and brings its tables up to date. */
export async function openDatabase(options: DatabaseOptions = {}): Promise<Database> {
  const database = options.url === undefined ? await openEmbedded(options) : await openServer(options.url, options);
  try {
    await database.migrate();
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}
