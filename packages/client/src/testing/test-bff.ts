import { bffRoutes, nobody, type BffRouteName, type Me, type MeCitizen, type Session } from '@layan/contract';
import { bff } from '../auth/bff.js';
import { createClient, type Client } from '../client.js';
import type { ClientOptions } from '../client-options.js';
import { systemClock, type Clock } from '../clock.js';
import { isSame } from '../json.js';
import { createSession, type SessionHandle } from '../session/index.js';
import { examples } from './examples.js';
import { Faults, type Fault } from './faults.js';
import { answering, jsonReply, problemReply, Refusal } from './refusal.js';
import type { TestPlatformOptions } from './state.js';
import { TestPlatform, type SeenRequest } from './test-platform.js';

export interface TestBffOptions extends TestPlatformOptions {
  /** Where it is mounted; `/layan` when absent. */
  readonly path?: string;
}

/** What the cookie of a browser names; it stays when the session has ended. */
interface TestSession {
  readonly id: number;
  readonly me: MeCitizen;
}

/** Half an hour, in milliseconds. */
const idle = 30 * 60_000;

/**
 * An agency's own server in memory, as one browser meets it, before a `TestPlatform`: for tests and stories of what signs in. Everything
 * that happens outside of the page is a method: signing in and out in any tab, and the end of the session.
 */
export class TestBff {
  readonly path: string;
  readonly platform: TestPlatform;
  /** What came to the server itself; calls of the API are the platform's. */
  readonly requests: SeenRequest<BffRouteName>[] = [];
  readonly #clock: Clock;
  readonly #faults = new Faults<BffRouteName>();
  #session: TestSession | null = null;
  #parked: { readonly me: Me; readonly body: unknown } | null = null;
  #count = 0;

  /** @param options - Somebody is signed in at the start, unless `me` is null. */
  constructor({ path = '/layan', me = examples.citizen, ...options }: TestBffOptions = {}) {
    this.path = path;
    this.platform = new TestPlatform({ ...options, me: null });
    this.#clock = options.clock ?? systemClock;
    if (me?.kind === 'citizen') this.signIn(me);
  }

  /** Hand this to session and client, or put it in place of `globalThis.fetch`. */
  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const below = new URL(request.url).pathname.slice(this.path.length);
    if (/^\/(api|files)(\/|$)/.test(below)) return answering(() => this.#passOn(request));
    const [call] = Object.entries(bffRoutes).find(
      ([, { method, path }]) => method === request.method && path === below,
    ) ?? [null];
    const text = await request.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const { method, url, headers, signal } = request;
    this.requests.push({ call: call as BffRouteName | null, method, url, headers, body });
    const answer = call === null ? undefined : this.#answers[call as BffRouteName];
    if (!answer) return problemReply('not-found');
    return this.#faults.reply(call as BffRouteName, signal, () => answering(() => answer(headers, body)));
  };

  /** The session as a page has it. Needs a page's address: in Node set `globalThis.location`. */
  session(): SessionHandle {
    return createSession({ path: this.path, fetch: this.fetch, clock: this.#clock });
  }

  /** A client as a page has it, whose session hears at once when it turns out to have ended. */
  client(session: SessionHandle, options: Partial<ClientOptions> = {}): Client {
    return createClient({
      baseUrl: `${this.path}/api`,
      auth: bff(session),
      fetch: this.fetch,
      onSessionLost: session.lost,
      ...options,
    });
  }

  /** Makes the next requests of a route go wrong; faults of one route come in the order given. For the API see `platform.fail`. */
  fail(call: BffRouteName, ...faults: readonly Fault[]): void {
    this.#faults.add(call, faults);
  }

  /** Somebody comes back from the provider, in this tab or another: a new session, and what another person parked is destroyed. */
  signIn(me: MeCitizen = examples.citizen): void {
    this.#session = { id: (this.#count += 1), me };
    this.platform.me = me;
    if (!isSame(this.#parked?.me, me)) this.#parked = null;
  }

  /** Signs out in another tab. */
  signOut(): void {
    this.expire();
    this.#session = null;
    this.#parked = null;
  }

  /** Ends the session as time or the provider does: the browser keeps its cookie. */
  expire(): void {
    this.platform.me = null;
  }

  /** What is parked now, as it came; undefined when nothing is. */
  get parked(): unknown {
    return this.#parked?.body;
  }

  readonly #answers: Partial<Record<BffRouteName, (headers: Headers, body: unknown) => Response>> = {
    readSession: () => jsonReply(this.#describe()),
    signOut: (headers) => {
      this.#requireToken(headers);
      this.signOut();
      return jsonReply({ location: 'https://provider.example/sign-out' });
    },
    park: (headers, body) => {
      const { me } = this.#requireToken(headers);
      this.#parked = { me, body };
      return new Response(null, { status: 204 });
    },
    takeParked: () => {
      const { me } = this.platform;
      if (me === null) throw new Refusal('not-signed-in');
      const parked = this.#parked;
      this.#parked = null;
      return parked && isSame(parked.me, me) ? jsonReply(parked.body) : new Response(null, { status: 204 });
    },
  };

  async #passOn(request: Request): Promise<Response> {
    if (request.method !== 'GET' && request.method !== 'HEAD') this.#requireToken(request.headers);
    return this.platform.fetch(request);
  }

  /** Refuses what is not certainly a call of this page for this session, which may have ended. */
  #requireToken(headers: Headers): TestSession {
    if (this.#session === null) throw new Refusal('not-signed-in');
    if (!headers.get('Layan-CSRF')?.startsWith(`csrf-${this.#session.id}-`)) throw new Refusal('csrf-stale');
    return this.#session;
  }

  #describe(): Session {
    if (this.#session === null || this.platform.me === null) return nobody;
    const { id, me } = this.#session;
    const { name, maskedId, assurance } = me;
    const expiresAt = new Date(this.#clock.now() + idle).toISOString();
    const csrf = `csrf-${id}-${(this.#count += 1)}`;
    return {
      signedIn: true,
      name,
      maskedId,
      assurance,
      expiresAt,
      secondsLeft: idle / 1000,
      csrf,
      parked: this.#parked !== null,
    };
  }
}
