import { isBffPath, safeReturn } from '@layan/contract';
import type { JWK } from 'jose';
import type { SessionStore } from '../sessions/store.js';
import { systemClock, type Clock } from './clock.js';
import { consoleLog, type Log } from './log.js';

/** How the agency proves itself to the provider: a secret (`client_secret_basic`), or a private key (`private_key_jwt`). */
export type ClientProof =
  | { readonly clientSecret: string; readonly privateKeyJwk?: undefined }
  /** With `alg`, and `kid` where the provider knows several keys of this client. */
  | { readonly privateKeyJwk: JWK; readonly clientSecret?: undefined };

/** Seconds and bytes, unless said otherwise. */
export interface BffLimits {
  /** A session ends after this long without a call. */
  readonly idle: number;
  /** A session ends this long after sign-in, used or not. */
  readonly absolute: number;
  /** A sign-in that was begun must be finished within. */
  readonly signIn: number;
  readonly parked: number;
  readonly parkedBytes: number;
  /** What one person may park within `parked`. */
  readonly parkedTimes: number;
  /** Sign-ins begun from one address within a minute; counted only where `handle` is told the address. */
  readonly signInsPerMinute: number;
  /** Longest wait for an answer of the provider, its body included, and its largest body. */
  readonly provider: number;
  readonly providerBytes: number;
  /** Longest wait for the head of an answer of the platform. */
  readonly platform: number;
  /** An event stream is closed after this long; the client then asks again, and who it is is looked at again. */
  readonly stream: number;
}

export interface BffSettings {
  /** Address of the platform, where its API begins: https, or http on this very machine. */
  readonly platform: URL | string;
  /** The OpenID provider; the platform's own, `/oidc`, when absent. */
  readonly issuer?: URL | string;
  readonly clientId: string;
  /** Scheme, host and port of the agency's site as browsers see it. */
  readonly origin: string;
  /** Where on that site the handler is mounted. */
  readonly path?: string;
  readonly store: SessionStore;
  /** At least 32 characters that nobody can guess. Of several the first seals, all open: put a new one in front to change it. */
  readonly secret: string | readonly string[];
  /** Page of the site to go to when no other is known. */
  readonly home?: string;
  /** Page of the site that says why a sign-in failed, from `?reason=`; without one a plain page is shown. */
  readonly failurePage?: string;
  readonly limits?: Partial<BffLimits>;
  readonly clock?: Clock;
  /** That many bytes that nobody can guess. */
  readonly random?: (length: number) => Uint8Array<ArrayBuffer>;
  readonly fetch?: typeof fetch;
  readonly log?: Log;
}

export type BffOptions = BffSettings & ClientProof;

/** The settings with every default filled in, checked. */
export interface Bff {
  /** Without a slash at its end; paths of the API are appended. */
  readonly platform: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly proof: ClientProof;
  readonly origin: string;
  readonly path: string;
  readonly store: SessionStore;
  readonly secrets: readonly string[];
  readonly home: string;
  readonly failurePage: string | null;
  readonly limits: BffLimits;
  readonly clock: Clock;
  readonly random: (length: number) => Uint8Array<ArrayBuffer>;
  readonly fetch: typeof fetch;
  readonly log: Log;
}

export const defaultLimits: BffLimits = {
  idle: 30 * 60,
  absolute: 12 * 3600,
  signIn: 15 * 60,
  parked: 15 * 60,
  parkedBytes: 64 * 1024,
  parkedTimes: 20,
  signInsPerMinute: 60,
  provider: 10,
  providerBytes: 1024 * 1024,
  platform: 30,
  stream: 5 * 60,
};

const shortestSecret = 32;

/** @throws TypeError that names the first setting that cannot be right. */
export function completeSettings(options: BffOptions): Bff {
  const platform = address('platform', options.platform);
  const secrets = typeof options.secret === 'string' ? [options.secret] : [...options.secret];
  if (secrets.length === 0 || secrets.some((secret) => secret.length < shortestSecret))
    throw new TypeError(`secret needs ${shortestSecret} characters or more.`);
  const path = options.path ?? '/layan';
  if (!isBffPath(path)) throw new TypeError('path must look like /layan.');
  for (const page of [options.home ?? '/', options.failurePage ?? '/'])
    if (safeReturn(page, '') !== page) throw new TypeError('home and failurePage must be paths of this site.');
  return {
    platform,
    issuer: options.issuer === undefined ? `${platform}/oidc` : address('issuer', options.issuer),
    clientId: options.clientId,
    proof: clientProof(options),
    origin: new URL(address('origin', options.origin)).origin,
    path,
    store: options.store,
    secrets,
    home: options.home ?? '/',
    failurePage: options.failurePage ?? null,
    limits: { ...defaultLimits, ...options.limits },
    clock: options.clock ?? systemClock,
    random: options.random ?? ((length) => crypto.getRandomValues(new Uint8Array(length))),
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    log: options.log ?? consoleLog,
  };
}

function clientProof({ clientSecret, privateKeyJwk }: BffOptions): ClientProof {
  if (clientSecret) return { clientSecret };
  if (privateKeyJwk?.alg) return { privateKeyJwk };
  throw new TypeError('clientSecret or privateKeyJwk (with its alg) is missing.');
}

/** Without a slash at its end. Secrets travel there, so it is https, or a loopback address. */
function address(name: string, value: URL | string): string {
  if (!URL.canParse(String(value))) throw new TypeError(`${name} is no address.`);
  const url = new URL(String(value));
  const local = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) throw new TypeError(`${name} must be https.`);
  if (url.username || url.password || url.search || url.hash)
    throw new TypeError(`${name} must be scheme, host and path only.`);
  return url.origin + url.pathname.replace(/\/+$/, '');
}
