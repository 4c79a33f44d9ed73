import { anonymous, type Auth } from './auth/auth.js';
import { systemClock, type Clock } from './clock.js';
import type { NotSignedInError } from './errors/not-signed-in-error.js';
import { readBaseUrl } from './transport/base-url.js';
import type { Check, TransportOptions } from './transport/transport.js';

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

/** Every default filled in. @throws TypeError as `createClient`. */
export function withDefaults(options: ClientOptions): TransportOptions {
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

/** A key of a write: 128 random bits in hex. Not `randomUUID`, which pages without https lack. */
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
