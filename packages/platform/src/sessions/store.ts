import type { Kysely } from 'kysely';
import type { Clock } from '../clock.js';
import type { SessionLimits } from '../config.js';
import type { Database } from '../database/index.js';
import type { Session, SessionKind } from './session.js';
import { hashId, randomId, seal, unseal } from './seal.js';
import type { SessionSchema, WebSessionRow } from './tables.js';

/** What is known of whoever signed in. */
export interface SignedIn {
  readonly kind: SessionKind;
  readonly sub: string;
  /** Session at the identity provider; null when it does not say. */
  readonly sid: string | null;
  readonly actor: Session['actor'];
}

/** What the id in a cookie means now. `ended` still says whose it was, so that a form posted too late can be kept for that person. */
export type SessionLookup =
  { readonly state: 'live'; readonly session: Session } | { readonly state: 'ended'; readonly sub: string } | null;

export interface SessionStoreOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly limits: SessionLimits;
  /** 32 bytes. */
  readonly secret: Buffer;
}

const second = 1000;
/** How long an ended session is remembered, without its actor. */
const remembered = 24 * 3600;

/** Sessions of the plain pages. Ids are 256 random bits, known to the browser alone; rows hold their hash. */
export class SessionStore {
  readonly #db: Kysely<SessionSchema>;
  readonly #options: SessionStoreOptions;

  constructor(options: SessionStoreOptions) {
    this.#options = options;
    this.#db = options.database.reader.withTables<SessionSchema>();
  }

  /** Begins a session; every sign-in gets an id of its own. */
  async create(signedIn: SignedIn): Promise<{ readonly id: string; readonly session: Session }> {
    const id = randomId();
    const key = hashId(id);
    const now = this.#options.clock.now();
    const { kind, sub, sid, actor } = signedIn;
    const sealed = seal(this.#options.secret, `session ${key}`, JSON.stringify(actor));
    const row = { key, kind, sub, sid, sealed, created_at: now, seen_at: now, ended_at: null };
    await this.#db.insertInto('web_sessions').values(row).execute();
    return { id, session: { kind, key, sub, actor, expiresAt: this.#expiry(row) } };
  }

  /** Looks up the id of a cookie and notes that it was used. */
  async find(kind: SessionKind, id: string): Promise<SessionLookup> {
    const key = hashId(id);
    const row = await this.#db
      .selectFrom('web_sessions')
      .selectAll()
      .where('key', '=', key)
      .where('kind', '=', kind)
      .executeTakeFirst();
    if (row === undefined) return null;
    const actor = row.sealed === null ? null : unseal(this.#options.secret, `session ${key}`, row.sealed);
    if (row.ended_at !== null || actor === null || this.#expiry(row) <= this.#options.clock.now()) {
      return { state: 'ended', sub: row.sub };
    }
    const seen_at = await this.#touch(row);
    return {
      state: 'live',
      session: {
        kind,
        key,
        sub: row.sub,
        actor: JSON.parse(actor) as Session['actor'],
        expiresAt: this.#expiry({ ...row, seen_at }),
      },
    };
  }

  /** Ends one session. */
  async end(key: string): Promise<void> {
    await this.#end({ key });
  }

  /** Ends what began from one session at the identity provider. */
  async endBySid(kind: SessionKind, sid: string): Promise<void> {
    await this.#end({ kind, sid });
  }

  /** Ends every session of a person, wherever it is used. */
  async destroyBySubject(sub: string): Promise<void> {
    await this.#end({ sub });
  }

  /** Forgets what ended long ago. */
  async purge(): Promise<void> {
    const before = this.#ago(this.#options.limits.absolute + remembered);
    await this.#db.deleteFrom('web_sessions').where('seen_at', '<', before).execute();
  }

  async #end(match: Partial<Pick<WebSessionRow, 'key' | 'kind' | 'sub' | 'sid'>>): Promise<void> {
    await this.#db
      .updateTable('web_sessions')
      .set({ ended_at: this.#options.clock.now(), sealed: null })
      .where('ended_at', 'is', null)
      .where((row) => row.and(match))
      .execute();
  }

  /** A request now and then is enough to stay alive; not each one is worth a write. */
  async #touch(row: WebSessionRow): Promise<Date> {
    const now = this.#options.clock.now();
    if (now.getTime() - row.seen_at.getTime() < (this.#options.limits.idle * second) / 20) return row.seen_at;
    await this.#db.updateTable('web_sessions').set({ seen_at: now }).where('key', '=', row.key).execute();
    return now;
  }

  #expiry(row: Pick<WebSessionRow, 'created_at' | 'seen_at'>): Date {
    const { idle, absolute } = this.#options.limits;
    return new Date(Math.min(row.seen_at.getTime() + idle * second, row.created_at.getTime() + absolute * second));
  }

  #ago(seconds: number): Date {
    return new Date(this.#options.clock.now().getTime() - seconds * second);
  }
}
