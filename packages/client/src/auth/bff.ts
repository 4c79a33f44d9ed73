import { problemType } from '@layan/contract';
import type { Auth } from './auth.js';

/** What `createSession` gives; `bff(session)`. */
export interface BffOptions {
  /** The session's token against forged calls, as `GET {bff}/session` gave it; asked before every write. Null while nobody is signed in. */
  readonly csrf: () => string | null | Promise<string | null>;
  /** Gets another token when the server says that this one is of another session; false where the call must not be sent with it. */
  readonly renew?: () => Promise<boolean>;
}

const safe = ['GET', 'HEAD'];

/** Calls go to the agency's own server, which holds the session: a cookie that scripts cannot read, and `Layan-CSRF` on writes. */
export function bff(options: BffOptions): Auth {
  return {
    credentials: 'same-origin',
    ownOrigin: true,
    async authorize(request) {
      if (safe.includes(request.method)) return;
      const token = await options.csrf();
      if (token !== null) request.headers.set('Layan-CSRF', token);
    },
    async mayResend(reply) {
      return options.renew !== undefined && (await isStale(reply)) && options.renew();
    },
  };
}

/** A reply's problem is read from a copy: whoever asked still needs it where this was another one. */
async function isStale(reply: Response): Promise<boolean> {
  if (reply.status !== 403) return false;
  const problem: unknown = await reply
    .clone()
    .json()
    .catch(() => null);
  return (problem as { type?: unknown } | null)?.type === problemType('csrf-stale');
}
