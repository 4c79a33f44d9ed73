import type { Auth } from './auth.js';

/** An access token in the plain (RFC 6750): for servers and tests. Pages use `bff` or `dpop`. */
export function bearer(token: () => string | Promise<string>): Auth {
  return {
    credentials: 'omit',
    async authorize(request) {
      request.headers.set('Authorization', `Bearer ${await token()}`);
    },
  };
}
