import type { LogEvent } from 'kysely';

export interface DatabaseOptions {
  /** Address of a PostgreSQL server, 15 or later; without it the database is embedded. */
  readonly url?: string | undefined;
  /** Where the embedded database keeps its files; without it they are in memory and end with the process. */
  readonly folder?: string | undefined;
  /** A dumped data folder with which an embedded database in memory begins, much faster than with none; for tests. */
  readonly image?: Blob | undefined;
  readonly pool?: PoolOptions | undefined;
  /** Told of every query; for tests and debugging, since it sees parameters. */
  readonly log?: ((event: LogEvent) => void) | undefined;
}

export interface PoolOptions {
  /** Connections at most; default 10. */
  readonly max?: number;
  /** Longest a statement may run, in milliseconds; default 10 000. */
  readonly statementTimeout?: number;
  /** Longest a transaction may sit without a statement, in milliseconds; default 10 000. */
  readonly idleTimeout?: number;
  /** Longest a statement waits for a row somebody else holds, in milliseconds; default 5000. */
  readonly lockTimeout?: number;
  /** Longest anybody waits for a connection, in milliseconds; default 5000. */
  readonly connectTimeout?: number;
  /** Told when a connection is lost; the pool makes a new one. */
  readonly onLost?: (error: Error) => void;
}
