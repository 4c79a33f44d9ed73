import type { FormEntries } from '@layan/views';
import type { Kysely } from 'kysely';
import type { Clock } from '../clock.js';
import type { ParkingLimits } from '../config.js';
import type { Database } from '../database/index.js';
import { hashId, randomId, seal, unseal } from './seal.js';
import type { SessionSchema } from './tables.js';

export interface ParkedPost {
  /** Whose session had ended. */
  readonly sub: string;
  /** Path the form was posted to, without a query. */
  readonly path: string;
  readonly entries: FormEntries;
}

export interface ParkedStoreOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly limits: ParkingLimits;
  /** 32 bytes. */
  readonly secret: Buffer;
}

/** Forms that were posted after their session had ended: kept for minutes, encrypted, for the same person alone. */
export class ParkedStore {
  readonly #db: Kysely<SessionSchema>;
  readonly #options: ParkedStoreOptions;

  constructor(options: ParkedStoreOptions) {
    this.#options = options;
    this.#db = options.database.reader.withTables<SessionSchema>();
  }

  /** @returns The random id to hand to the browser; null when the form is too large to keep. */
  async put(post: ParkedPost): Promise<string | null> {
    const { clock, limits, secret } = this.#options;
    const text = JSON.stringify({ path: post.path, entries: post.entries });
    if (Buffer.byteLength(text) > limits.bytes) return null;
    const id = randomId();
    const expires_at = new Date(clock.now().getTime() + limits.seconds * 1000);
    const row = { key: hashId(id), sub: post.sub, sealed: seal(secret, purpose(id), text), expires_at };
    await this.#db.insertInto('parked_posts').values(row).execute();
    return id;
  }

  /** Takes it out, once. Null, and gone, when it has expired or is somebody else's; null and kept when it belongs to another page. */
  async take(id: string, owner: { readonly sub: string; readonly path: string }): Promise<FormEntries | null> {
    if (!(await this.keepFor(id, owner.sub))) return null;
    const row = await this.#db
      .selectFrom('parked_posts')
      .select(['key', 'sealed'])
      .where('key', '=', hashId(id))
      .executeTakeFirst();
    const text = row && unseal(this.#options.secret, purpose(id), row.sealed);
    if (!row || !text) return null;
    const post = JSON.parse(text) as Omit<ParkedPost, 'sub'>;
    if (post.path !== owner.path) return null;
    const { numDeletedRows } = await this.#db.deleteFrom('parked_posts').where('key', '=', row.key).executeTakeFirst();
    return numDeletedRows > 0n ? post.entries : null;
  }

  /** Destroys it unseen unless it belongs to `sub` and is still fresh. @returns Whether it stays. */
  async keepFor(id: string, sub: string): Promise<boolean> {
    const key = hashId(id);
    const row = await this.#db
      .selectFrom('parked_posts')
      .select(['sub', 'expires_at'])
      .where('key', '=', key)
      .executeTakeFirst();
    if (row === undefined) return false;
    if (row.sub === sub && row.expires_at > this.#options.clock.now()) return true;
    await this.#db.deleteFrom('parked_posts').where('key', '=', key).execute();
    return false;
  }

  async purge(): Promise<void> {
    await this.#db.deleteFrom('parked_posts').where('expires_at', '<', this.#options.clock.now()).execute();
  }
}

/** The id is part of the key: whoever has the database and the platform's secret, but not the cookie, reads nothing. */
const purpose = (id: string): string => `parked ${id}`;
