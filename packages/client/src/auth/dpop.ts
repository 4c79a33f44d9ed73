import type { Auth } from './auth.js';

export interface DpopOptions {
  readonly token: () => string | Promise<string>;
  /** A proof (RFC 9449) for this request, signed with the key the token is bound to. `url` has neither query nor fragment. */
  readonly proof: (claims: DpopClaims) => string | Promise<string>;
}

export interface DpopClaims {
  readonly method: string;
  readonly url: string;
  readonly token: string;
  /** The nonce the server gave last; null before it gave one. */
  readonly nonce: string | null;
}

/** Tokens bound to a key that cannot leave the browser: pages without a server of their own. */
export function dpop(options: DpopOptions): Auth {
  let nonce: string | null = null;
  return {
    credentials: 'omit',
    async authorize(request) {
      const token = await options.token();
      const url = request.url.replace(/[?#].*/, '');
      request.headers.set('Authorization', `DPoP ${token}`);
      request.headers.set('DPoP', await options.proof({ method: request.method, url, token, nonce }));
    },
    heard(reply) {
      nonce = reply.headers.get('DPoP-Nonce') ?? nonce;
    },
    mayResend(reply) {
      return /\buse_dpop_nonce\b/.test(reply.headers.get('WWW-Authenticate') ?? '');
    },
  };
}
