/** Who an API request speaks for, by its access token. Cookies do not count here. */
import type { FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { ProblemError } from '../problem/problem-error.js';
import { nobody, type Actor } from '../stores/actor.js';
import type { Counters } from '../sessions/index.js';
import { citizenActor, officerActor, type AccountStore } from './accounts.js';
import { apiAudience, apiScope } from './claims.js';
import { provesKey } from './dpop.js';

export interface AuthenticateOptions {
  readonly provider: Provider;
  readonly accounts: AccountStore;
  readonly counters: Counters;
  /** Scheme, host and port as browsers see them. */
  readonly origin: string;
}

/**
 * Resolves with the actor; `nobody` when no token is sent.
 * @throws ProblemError `not-signed-in` with `WWW-Authenticate` (RFC 6750, RFC 9449) when the token is not good for this request.
 */
export type Authenticate = (request: FastifyRequest) => Promise<Actor>;

const authorization = /^(Bearer|DPoP) ([A-Za-z0-9\-._~+/]+=*)$/i;

export function createAuthenticate({ provider, accounts, counters, origin }: AuthenticateOptions): Authenticate {
  return async (request) => {
    const header = request.headers.authorization;
    if (header === undefined) return nobody;
    const [, scheme = '', accessToken = ''] = authorization.exec(header) ?? [];
    const token: AccessToken | undefined = accessToken ? await provider.AccessToken.find(accessToken) : undefined;
    const thumbprint = token?.jkt;
    const wanted = thumbprint === undefined ? 'bearer' : 'dpop';
    if (!token || token.aud !== apiAudience || scheme.toLowerCase() !== wanted) throw refused(scheme);
    if (thumbprint !== undefined) {
      const url = new URL(request.url.split('?', 1)[0] ?? '/', origin).href;
      const firstUse = async (id: string, seconds: number) => (await counters.add(id, seconds)) === 1;
      const { headers, method } = request;
      if (!(await provesKey({ headers, method, url, accessToken, thumbprint, firstUse }))) throw refused(scheme);
    }
    if (!(await isLive(provider, token)) || !token.scopes.has(apiScope)) throw refused(scheme);
    const account = await accounts.get(token.accountId);
    const actor = account && (account.kind === 'officer' ? officerActor(account) : citizenActor(account));
    if (!actor) throw refused(scheme);
    return actor;
  };
}

type AccessToken = InstanceType<Provider['AccessToken']>;

/** A token ends with the sign-in it came from. */
async function isLive(provider: Provider, token: AccessToken): Promise<boolean> {
  if (!token.isValid) return false;
  if (!token.expiresWithSession) return true;
  const session = await provider.Session.findByUid(String(token.sessionUid));
  return session?.accountId === token.accountId;
}

function refused(scheme: string): ProblemError {
  const kind = scheme.toLowerCase() === 'dpop' ? 'DPoP' : 'Bearer';
  return new ProblemError('not-signed-in', { headers: { 'WWW-Authenticate': `${kind} error="invalid_token"` } });
}
