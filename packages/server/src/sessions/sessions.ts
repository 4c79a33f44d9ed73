import type { Bff } from '../bff/settings.js';
import { cookieNames, readCookie } from '../http/cookies.js';
import { hash, newId } from '../sealing/bytes.js';
import type { Sealer } from '../sealing/sealer.js';
import type { LiveSession, Session } from './session.js';

/** A session is prolonged when at least this part of its idle time has gone by; not each call is worth a write. */
const worthAWrite = 1 / 20;

/** The id is part of the key: whoever has the store and the secret, but not the cookie, reads nothing. */
const purpose = (id: string): string => `session ${id}`;
export const sessionKey = (id: string): Promise<string> => hash(purpose(id));

/** Sessions in the store, by the cookie that names them. */
export class Sessions {
  readonly #bff: Bff;
  readonly #sealer: Sealer;

  constructor(bff: Bff, sealer: Sealer) {
    this.#bff = bff;
    this.#sealer = sealer;
  }

  /** Begins a session and returns its id, never used before, for the cookie. */
  async begin(session: Session): Promise<string> {
    const { random, store, issuer } = this.#bff;
    const id = newId(random);
    await store.add(await sessionKey(id), {
      value: await this.#sealer.seal(purpose(id), JSON.stringify(session)),
      owners: await Promise.all(ownersOf(issuer, session).map(hash)),
      expiresAt: this.#expiry(session),
    });
    return id;
  }

  /** The session that the request's cookie names, unless it has ended. */
  async read(request: Request): Promise<LiveSession | null> {
    const id = readCookie(request, cookieNames.session);
    return id === null ? null : this.get(id);
  }

  async get(id: string): Promise<LiveSession | null> {
    const record = await this.#bff.store.get(await sessionKey(id));
    if (record === null || record.expiresAt <= this.#bff.clock.now()) return null;
    const text = await this.#sealer.open(purpose(id), record.value);
    return text === null ? null : { id, session: JSON.parse(text) as Session, expiresAt: record.expiresAt };
  }

  /** Says that the person is still there. */
  async prolong({ id, session, expiresAt }: LiveSession): Promise<void> {
    const later = this.#expiry(session);
    if (later - expiresAt < this.#bff.limits.idle * 1000 * worthAWrite) return;
    await this.#bff.store.set(await sessionKey(id), { expiresAt: later });
  }

  /** Keeps other tokens. False when the session has ended meanwhile: it stays ended. */
  async replace(id: string, session: Session): Promise<boolean> {
    const value = await this.#sealer.seal(purpose(id), JSON.stringify(session));
    return this.#bff.store.set(await sessionKey(id), { value });
  }

  async end(id: string): Promise<void> {
    await this.#bff.store.destroy(await sessionKey(id));
  }

  /** Ends what belongs to a session at the provider, or, where none is named, everything of the person. */
  async endByProvider(named: { readonly sub: string | null; readonly sid: string | null }): Promise<void> {
    const { store, issuer } = this.#bff;
    const owner = named.sid === null ? subjectOwner(issuer, named.sub ?? '') : sidOwner(issuer, named.sid);
    await store.destroyBySubject(await hash(owner));
  }

  #expiry({ since }: Session): number {
    const { idle, absolute } = this.#bff.limits;
    return Math.min(this.#bff.clock.now() + idle * 1000, since + absolute * 1000);
  }
}

const subjectOwner = (issuer: string, sub: string): string => `subject ${issuer} ${sub}`;
const sidOwner = (issuer: string, sid: string): string => `sid ${issuer} ${sid}`;

function ownersOf(issuer: string, { sub, sid }: Session): string[] {
  return [subjectOwner(issuer, sub), ...(sid === null ? [] : [sidOwner(issuer, sid)])];
}
