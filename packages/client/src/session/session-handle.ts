import { bffRoutes, isBffPath, nobody, safeReturn, type Parked, type Session } from '@layan/contract';
import type { Assurance } from '@layan/definition';
import { bff } from '../auth/bff.js';
import { withDefaults, type ClientOptions } from '../client-options.js';
import { ReplyError } from '../errors/reply-error.js';
import { isSame } from '../json.js';
import type { Call, CallOptions } from '../transport/call.js';
import { parseJson } from '../transport/read-reply.js';
import { Transport } from '../transport/transport.js';
import { isParked, isSession } from './shapes.js';

export interface SessionOptions extends Pick<ClientOptions, 'fetch' | 'clock' | 'budget'> {
  /** Where the agency's own server is mounted on this site: `/layan`. */
  readonly path: string;
}

type SessionCall = Exclude<keyof typeof bffRoutes, 'signIn'>;

/**
 * The session that a page has at the agency's own server. It is one person's: when somebody else turns out to have signed in, in another
 * tab, `current` says so, and nothing that this page holds is sent under their name; load the page anew. Made by `createSession`.
 */
export class SessionHandle {
  readonly #path: string;
  readonly #transport: Transport;
  readonly #listeners = new Set<() => void>();
  #current: Session | null = null;
  /** Whose page this is, with the last token of theirs: it is good for parking and signing out after the session has ended. */
  #own: Session = nobody;
  /** Reads and sign-outs are numbered, so that an answer which comes late does not count. */
  #begun = 0;
  #heard = 0;
  #renewing: Promise<boolean> | null = null;
  #endsAt: number | null = null;
  /** By how many milliseconds the server's clock is ahead of this device's. */
  #ahead = 0;
  #asking: Promise<Session> | null = null;

  constructor({ path, ...options }: SessionOptions) {
    if (!isBffPath(path))
      throw new TypeError("path must be a path of the page's own site where its server is mounted, such as /layan.");
    this.#path = path;
    this.#transport = new Transport(withDefaults({ ...options, baseUrl: path, auth: bff(this) }));
  }

  /** What the server said last; null before it was asked. */
  get current(): Session | null {
    return this.#current;
  }

  /** When the session ends, in milliseconds on this device's clock, right or wrong; null without one. */
  get endsAt(): number | null {
    return this.#endsAt;
  }

  /** The server's time in milliseconds since 1970; this device's while the server has not said. */
  now(): number {
    return this.#transport.options.clock.now() + this.#ahead;
  }

  /** The token against forged calls; see `bff`. */
  readonly csrf = (): string | null => this.#own.csrf;

  /** Reads the session for another token. False when it would be somebody else's, or nobody's; see `bff`. */
  readonly renew = (): Promise<boolean> => {
    this.#renewing ??= this.#renew().finally(() => (this.#renewing = null));
    return this.#renewing;
  };

  /**
   * The platform has refused a call because nobody is signed in any more: `current` says so at once, whether the server can be asked or
   * not. `createClient({ auth: bff(session), onSessionLost: session.lost })`
   */
  readonly lost = (): void => {
    if (this.#current?.signedIn) this.#take(nobody, (this.#begun += 1));
  };

  /** Calls after every change of `current`; another token is none. Returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What the server said; it is asked once, however many want to know. */
  async first(options?: CallOptions): Promise<Session> {
    if (this.#current) return this.#current;
    this.#asking ??= this.read(options).finally(() => (this.#asking = null));
    return this.#asking;
  }

  /** Asks who is signed in. Asking does not prolong the session. */
  async read(options?: CallOptions): Promise<Session> {
    const turn = (this.#begun += 1);
    const { body, status } = await this.#ask('readSession', options);
    if (!isSession(body)) throw new ReplyError('readSession', 'shape', status, ['']);
    if (turn > this.#heard) this.#take(body, turn);
    return body;
  }

  /**
   * Address to go to for signing in, or for signing in more strongly.
   * @param returnTo - Path, with query, of the page of this site to come back to; anything else leads to the site's home page.
   */
  signInUrl(returnTo: string, assurance?: Assurance): string {
    const query = new URLSearchParams({ return: safeReturn(returnTo, ''), ...(assurance && { assurance }) });
    return `${this.#path}${bffRoutes.signIn.path}?${query}`;
  }

  /**
   * Ends the session here.
   * @param returnTo - As for `signInUrl`.
   * @returns Address to go to at once, which ends the session at the provider too.
   * @throws NotSignedInError; ReplyError for an address that is not http(s): the session here has ended all the same.
   */
  async signOut(returnTo: string, options?: CallOptions): Promise<string> {
    const { body, status } = await this.#ask('signOut', { ...options, query: { return: safeReturn(returnTo, '') } });
    this.#own = nobody;
    this.#take(nobody, (this.#begun += 1));
    const location = webAddress((body as { location?: unknown } | null)?.location, this.#transport.options.baseUrl);
    if (location === null) throw new ReplyError('signOut', 'shape', status, ['/location']);
    return location;
  }

  /**
   * Lets the server keep changes that could not be saved, for minutes and for this person alone; also after the session has ended. What
   * was parked before is replaced.
   * @throws ProblemError `too-large`, `csrf-stale` (somebody else is signed in); TooManyRequestsError.
   */
  async park(parked: Parked, options?: CallOptions): Promise<void> {
    await this.#ask('park', { ...options, body: parked });
  }

  /** Takes out what this person has parked, once; null when there is nothing of a wizard's. @throws NotSignedInError */
  async takeParked(options?: CallOptions): Promise<Parked | null> {
    const { body } = await this.#ask('takeParked', options);
    return isParked(body) ? body : null;
  }

  async #ask(name: SessionCall, call?: Call): Promise<{ readonly body: unknown; readonly status: number }> {
    const { status, text } = await this.#transport.ask(name, { ...call, cache: 'no-store' });
    return { body: text === null ? null : parseJson(name, text, status), status };
  }

  async #renew(): Promise<boolean> {
    const session = await this.read().catch(() => nobody);
    return session.signedIn && session.csrf === this.#own.csrf;
  }

  #measure({ expiresAt, secondsLeft }: Session): void {
    if (expiresAt === null || secondsLeft === null) {
      this.#endsAt = null;
      return;
    }
    this.#endsAt = this.#transport.options.clock.now() + secondsLeft * 1000;
    this.#ahead = Date.parse(expiresAt) - this.#endsAt;
  }

  #take(session: Session, turn: number): void {
    const before = this.#current;
    this.#heard = turn;
    this.#current = session;
    if (session.signedIn && (!this.#own.signedIn || isOnePerson(this.#own, session))) this.#own = session;
    this.#measure(session);
    if (before !== null && isSame(lasting(before), lasting(session))) return;
    // apart from what is under way, so that a listener that throws disturbs nothing
    for (const listener of this.#listeners) queueMicrotask(listener);
  }
}

/**
 * The session of this page at the agency's own server; what it says goes to `createClient({ auth: bff(session) })`. Nothing is sent before
 * it is asked something.
 * @throws TypeError for a `path` that is no path of this site.
 */
export const createSession = (options: SessionOptions): SessionHandle => new SessionHandle(options);

/** What does not change from one reading to the next. */
const lasting = (session: Session): Session => ({ ...session, csrf: null, secondsLeft: null });

/** Nobody counts as the same person without an identity number to tell them by. */
const isOnePerson = (one: Session, other: Session): boolean =>
  one.maskedId !== null && one.maskedId === other.maskedId && one.name === other.name;

function webAddress(location: unknown, base: string): string | null {
  try {
    const { protocol, href } = new URL(String(location), base);
    return typeof location === 'string' && /^https?:$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
}
