import { PostgresDialect, sql, type Driver } from 'kysely';
import type { CustomTypesConfig } from 'pg';
import { Database } from './database.js';
import { GuardedDriver } from './guard.js';
import type { DatabaseOptions } from './options.js';

const int8 = 20;
const interval = 1186;
const floor = 150000;

class GuardedDialect extends PostgresDialect {
  override createDriver(): Driver {
    return new GuardedDriver(super.createDriver(), { single: false });
  }
}

/** A server that would acknowledge what it has not kept, or that is too old. */
export class UnsafeServerError extends Error {
  override readonly name = 'UnsafeServerError';
}

/** PostgreSQL, 15 or later. @throws UnsafeServerError when a crash could lose what was acknowledged. */
export async function openServer(url: string, { pool: options = {}, log }: DatabaseOptions): Promise<Database> {
  const { default: pg } = await import('pg');
  // Both engines give the same JavaScript values: int8 as a number, intervals as text.
  const types: CustomTypesConfig = {
    getTypeParser: (oid: number, format?: 'text' | 'binary') => {
      if (oid === int8) return Number;
      if (oid === interval) return (value: string) => value;
      return pg.types.getTypeParser(oid, format) as (value: string) => unknown;
    },
  };
  const statementTimeout = options.statementTimeout ?? 10_000;
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    statement_timeout: statementTimeout,
    // A server that no longer answers at all cannot keep its own limit.
    query_timeout: statementTimeout + 5_000,
    idle_in_transaction_session_timeout: options.idleTimeout ?? 10_000,
    lock_timeout: options.lockTimeout ?? 5_000,
    connectionTimeoutMillis: options.connectTimeout ?? 5_000,
    keepAlive: true,
    application_name: 'layan',
    types,
  });
  // A connection that breaks while somebody uses it reports here as well; unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', (error) => options.onLost?.(error)));
  pool.on('error', () => {});
  const database = new Database('postgresql', new GuardedDialect({ pool }), { ...(log ? { log } : {}) });
  try {
    await refuseUnsafe(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

async function refuseUnsafe(database: Database): Promise<void> {
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'server_version_num')
  `.execute(database.reader);
  const settings = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
  for (const name of ['fsync', 'synchronous_commit']) {
    if (settings[name] === 'off')
      throw new UnsafeServerError(`PostgreSQL runs with ${name} = off and would lose what was sent`);
  }
  if (Number(settings['server_version_num']) < floor) throw new UnsafeServerError('PostgreSQL 15 or later is needed');
}
