import { Kysely, sql, type Dialect, type LogEvent, type Transaction } from 'kysely';
import { Migrator } from 'kysely/migration';
import { assertOutsideWrite, insideWrite, whileOpening } from './guard.js';
import { migrations } from './migrations/index.js';
import type { Schema } from './schema.js';

/** The handle a write gives; the only one that may be used inside it. */
export type Write = Transaction<Schema>;

/** Where a query may run: outside any write, or in the given one. */
export type Reader = Kysely<Schema>;

export type Engine = 'pglite' | 'postgresql';

/** The platform's database, whichever engine keeps it. */
export class Database {
  /** For reading outside writes. Used inside a write it throws at once. */
  readonly reader: Reader;

  constructor(
    readonly engine: Engine,
    dialect: Dialect,
    private readonly options: { readonly onClose?: () => Promise<void>; readonly log?: (event: LogEvent) => void } = {},
  ) {
    this.reader = new Kysely<Schema>({ dialect, ...(options.log ? { log: options.log } : {}) });
  }

  /**
   * The only transaction. Commits when `work` resolves, rolls back when it rejects. Inside, use the given handle for every query and
   * await nothing else: no other write, request, file or provider call.
   */
  async write<Result>(work: (write: Write) => Promise<Result>): Promise<Result> {
    assertOutsideWrite('write()');
    return whileOpening(() => this.reader.transaction().execute((write) => insideWrite(() => work(write))));
  }

  /** Brings the tables to the newest migration; safe to call from several processes at once. */
  async migrate(): Promise<void> {
    const migrator = new Migrator({
      db: this.reader,
      provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    });
    const { error } = await whileOpening(() => migrator.migrateToLatest());
    if (error !== undefined) throw error as Error;
  }

  /** Resolves when the database answers. */
  async ping(): Promise<void> {
    await sql`select 1`.execute(this.reader);
  }

  async close(): Promise<void> {
    await this.reader.destroy();
    await this.options.onClose?.();
  }
}
