import { ResponseBodyError } from 'oauth4webapi';
import type { Bff } from '../bff/settings.js';
import { codeOf } from '../bff/log.js';
import type { Provider } from '../provider/provider.js';
import { hash } from '../sealing/bytes.js';
import type { LiveSession, Tokens } from './session.js';
import type { Sessions } from './sessions.js';

export interface RefresherOptions {
  readonly bff: Bff;
  readonly sessions: Sessions;
  readonly provider: Provider;
}

/** An access token that ends within this many milliseconds is not sent any more. */
const margin = 30_000;
/** How often to look whether another process has got the tokens, in milliseconds. */
const look = 100;
/** Seconds that a process may take beyond the provider's own deadline before another tries. */
const grace = 5;

/**
 * Access tokens that are still good. A refresh token works once, so of all calls that need another access token, in this process and
 * in others that share the store, one asks.
 */
export class Refresher {
  readonly #options: RefresherOptions;
  readonly #flights = new Map<string, Promise<LiveSession | null>>();

  constructor(options: RefresherOptions) {
    this.#options = options;
  }

  /**
   * The session with an access token to send; null when there is none any more: the session has then ended. `spent` is a token that the
   * platform has just refused.
   * @throws UnreachableError and others when the provider does not say yes or no.
   */
  async usable(live: LiveSession, spent: string | null = null): Promise<LiveSession | null> {
    if (this.#isGood(live.session.tokens, spent)) return live;
    const { id } = live;
    const flight = this.#flights.get(id) ?? this.#begin(id, spent);
    return flight;
  }

  #begin(id: string, spent: string | null): Promise<LiveSession | null> {
    const flight = this.#take(id, spent).finally(() => this.#flights.delete(id));
    this.#flights.set(id, flight);
    return flight;
  }

  async #take(id: string, spent: string | null): Promise<LiveSession | null> {
    const { bff, sessions } = this.#options;
    const lock = await hash(`refresh ${id}`);
    const expiresAt = () => bff.clock.now() + (bff.limits.provider + grace) * 1000;
    while (!(await bff.store.add(lock, { value: '', owners: [], expiresAt: expiresAt() }))) {
      const live = await sessions.get(id);
      if (live === null || this.#isGood(live.session.tokens, spent)) return live;
      await new Promise((resolve) => setTimeout(resolve, look));
    }
    try {
      const live = await sessions.get(id);
      if (live === null || this.#isGood(live.session.tokens, spent)) return live;
      return await this.#refresh(live);
    } finally {
      await bff.store.destroy(lock);
    }
  }

  async #refresh(live: LiveSession): Promise<LiveSession | null> {
    const { sessions, provider } = this.#options;
    const { sub, tokens } = live.session;
    if (tokens.refresh === null) return this.#lose(live, 'no_refresh_token');
    try {
      const session = { ...live.session, tokens: await provider.refresh(tokens.refresh, sub) };
      if (await sessions.replace(live.id, session)) return { ...live, session };
      await provider.revoke(session.tokens.refresh ?? '').catch(() => {});
      return null;
    } catch (error) {
      if (error instanceof ResponseBodyError && error.error === 'invalid_grant') return this.#lose(live, codeOf(error));
      throw error;
    }
  }

  /** The sign-in is over at the provider, so it is over here. */
  async #lose({ id }: LiveSession, code: string): Promise<null> {
    const { bff, sessions } = this.#options;
    await sessions.end(id);
    bff.log({ level: 'info', event: 'session_lost', code });
    return null;
  }

  #isGood({ access, expiresAt, refresh }: Tokens, spent: string | null): boolean {
    if (access === spent) return false;
    return expiresAt - (refresh === null ? 0 : margin) > this.#options.bff.clock.now();
  }
}
