import { createHmac } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Clock } from '../clock.js';
import type { Database } from '../database/index.js';

/** Hidden from whoever reads the table: `key` is a keyed hash of whom or what is counted. */
export interface AttemptRow {
  key: string;
  count: number;
  since: Date;
}

type CounterSchema = { attempts: AttemptRow };

export interface CountersOptions {
  readonly database: Database;
  readonly clock: Clock;
  /** 32 bytes. */
  readonly secret: Buffer;
}

/** Counts what may happen only so often: wrong passwords, parked posts. Survives restarts, shared by all processes. */
export class Counters {
  readonly #db: Kysely<CounterSchema>;
  readonly #options: CountersOptions;

  constructor(options: CountersOptions) {
    this.#options = options;
    this.#db = options.database.reader.withTables<CounterSchema>();
  }

  /** Counts one more. @returns How many there were within `seconds` of the first, this one included. */
  async add(name: string, seconds: number): Promise<number> {
    const now = this.#options.clock.now();
    const old = new Date(now.getTime() - seconds * 1000);
    const { count } = await this.#db
      .insertInto('attempts')
      .values({ key: this.#key(name), count: 1, since: now })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet({
          count: sql<number>`case when attempts.since <= ${old} then 1 else attempts.count + 1 end`,
          since: sql<Date>`case when attempts.since <= ${old} then ${now} else attempts.since end`,
        }),
      )
      .returning('count')
      .executeTakeFirstOrThrow();
    return count;
  }

  /** Takes one back that did not count after all. */
  async takeBack(name: string): Promise<void> {
    await this.#db
      .updateTable('attempts')
      .set((row) => ({ count: row('count', '-', 1) }))
      .where('key', '=', this.#key(name))
      .where('count', '>', 0)
      .execute();
  }

  /** Starts again from nothing. */
  async clear(name: string): Promise<void> {
    await this.#db.deleteFrom('attempts').where('key', '=', this.#key(name)).execute();
  }

  /** Forgets what began more than `seconds` ago. */
  async purge(seconds: number): Promise<void> {
    const old = new Date(this.#options.clock.now().getTime() - seconds * 1000);
    await this.#db.deleteFrom('attempts').where('since', '<', old).execute();
  }

  #key(name: string): string {
    return createHmac('sha256', this.#options.secret).update(`counter\n${name}`).digest('base64url');
  }
}
