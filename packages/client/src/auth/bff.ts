import type { Auth } from './auth.js';

export interface BffOptions {
  /** The session's token against forged calls, as `GET {bff}/session` gave it; asked before every write. Null while nobody is signed in. */
  readonly csrf: () => string | null | Promise<string | null>;
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
  };
}
