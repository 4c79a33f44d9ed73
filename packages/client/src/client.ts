import { anonymous, type Auth } from './auth/auth.js';
import { systemClock, type Clock } from './clock.js';
import type { NotSignedInError } from './errors/not-signed-in-error.js';
import { Cases } from './resources/cases.js';
import { Codes, Definitions, Services } from './resources/catalogue.js';
import { Desk } from './resources/desk.js';
import { Drafts, Submissions } from './resources/drafts.js';
import { Me } from './resources/me.js';
import { readBaseUrl } from './transport/base-url.js';
import { Transport, type Check } from './transport/transport.js';

export interface ClientOptions {
  /** Where the API is: `https://platform.example`, or on a page with a server of its own a path: `/layan/api`. */
  readonly baseUrl: string | URL;
  /** For whom calls are made: `bff`, `dpop` or `bearer`; nobody when absent. */
  readonly auth?: Auth | undefined;
  /** The platform's or the test's way to fetch; `globalThis.fetch` when absent. */
  readonly fetch?: typeof fetch | undefined;
  /** Sent with every request, besides what this client sends; a function is asked each time. */
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>) | undefined;
  /** Milliseconds a call may take, its retries included; 30000 when absent. */
  readonly budget?: number | undefined;
  readonly clock?: Clock | undefined;
  /** Spreads retries: 0 to 1. `Math.random` when absent. */
  readonly random?: (() => number) | undefined;
  /** Makes keys of writes; 128 random bits when absent. */
  readonly newKey?: (() => string) | undefined;
  /** Nobody is signed in any more: some call was answered 401, and rejects too. */
  readonly onSessionLost?: ((error: NotSignedInError) => void) | undefined;
  /** Looks at every reply; what it throws, the call rejects with. See `@layan/client/check`. */
  readonly check?: Check | undefined;
}

/** The platform's API, its resources named as in the contract. Made by `createClient`. */
export class Client {
  readonly services: Services;
  readonly definitions: Definitions;
  readonly codes: Codes;
  readonly drafts: Drafts;
  readonly submissions: Submissions;
  readonly cases: Cases;
  readonly desk: Desk;
  readonly me: Me;
  readonly #options: ClientOptions;

  constructor(options: ClientOptions) {
    const transport = new Transport(withDefaults(options));
    this.#options = options;
    this.services = new Services(transport);
    this.definitions = new Definitions(transport);
    this.codes = new Codes(transport);
    this.drafts = new Drafts(transport);
    this.submissions = new Submissions(transport);
    this.cases = new Cases(transport);
    this.desk = new Desk(transport);
    this.me = new Me(transport);
  }

  /** A client like this one, with some options changed. */
  with(changed: Partial<ClientOptions>): Client {
    return new Client({ ...this.#options, ...changed });
  }
}

/**
 * A client of one platform. Nothing is sent before a resource is called.
 * @throws TypeError for a `baseUrl` that is no http(s) address, or is foreign where cookies go along.
 */
export const createClient = (options: ClientOptions): Client => new Client(options);

function withDefaults(options: ClientOptions): Transport['options'] {
  const { auth = anonymous, headers = {} } = options;
  return {
    baseUrl: readBaseUrl(options.baseUrl, auth.ownOrigin),
    auth,
    // looked up at each call, so that what a page puts around `fetch` later counts too
    fetch: options.fetch ?? ((...args) => globalThis.fetch(...args)),
    headers: typeof headers === 'function' ? headers : () => headers,
    budget: options.budget ?? 30_000,
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    newKey: options.newKey ?? randomKey,
    onSessionLost: options.onSessionLost ?? (() => {}),
    check: options.check ?? (() => {}),
  };
}

/** Not `randomUUID`, which pages without https lack. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
