import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import type { Clock } from '../bff/clock.js';
import type { BoundedFetch } from './bounded-fetch.js';

/** How long keys are believed without asking again. */
const longest = 10 * 60 * 1000;
/** A key we do not know makes us ask again, but not more often than this. */
const pause = 60 * 1000;

type Keys = ReturnType<typeof createLocalJWKSet>;

/** The public keys a provider signs with (`jwks_uri`). Only these count; keys that a token brings along or points at do not. */
export class ProviderKeys {
  readonly #address: string;
  readonly #fetch: BoundedFetch;
  readonly #clock: Clock;
  #keys: Promise<Keys> | null = null;
  #loadedAt = 0;
  #missedAt = -Infinity;

  constructor(address: string, options: { readonly fetch: BoundedFetch; readonly clock: Clock }) {
    this.#address = address;
    this.#fetch = options.fetch;
    this.#clock = options.clock;
  }

  /** For `jwtVerify`. */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    const now = this.#clock.now();
    const keys = await this.#load(now - this.#loadedAt >= longest);
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || now - this.#missedAt < pause) throw error;
      this.#missedAt = now;
      const fresh = await this.#load(true);
      return fresh(header, token);
    }
  };

  #load(again: boolean): Promise<Keys> {
    if (this.#keys !== null && !again) return this.#keys;
    this.#loadedAt = this.#clock.now();
    const loading = this.#ask();
    this.#keys = loading;
    loading.catch(() => {
      if (this.#keys === loading) this.#keys = null;
    });
    return loading;
  }

  async #ask(): Promise<Keys> {
    const answer = await this.#fetch(this.#address, { headers: { accept: 'application/json' } });
    const keys: unknown = answer.status === 200 ? await answer.json().catch(() => null) : null;
    return createLocalJWKSet(keys as JSONWebKeySet);
  }
}
