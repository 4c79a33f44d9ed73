import type { JWTPayload } from 'jose';
import { readSignedToken, UntrustedTokenError, type TokenCheck } from './signed-token.js';

/** What a back-channel logout token ends. At least one of `sub` and `sid` is not null. */
export interface LogoutNotice {
  /** Never seen twice in a genuine token. */
  readonly jti: string;
  readonly sub: string | null;
  readonly sid: string | null;
}

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/**
 * Checks a logout token (OpenID Connect Back-Channel Logout 1.0, 2.6).
 * @throws UntrustedTokenError, or an error of jose.
 */
export async function readLogoutToken(token: string, check: Omit<TokenCheck, 'types'>): Promise<LogoutNotice> {
  const claims = await readSignedToken(token, { ...check, types: ['logout+jwt'] });
  const [jti, sub, sid] = [text(claims.jti), text(claims.sub), text(claims['sid'])];
  if (!isLogout(claims) || claims['nonce'] !== undefined || jti === null || (sub === null && sid === null))
    throw new UntrustedTokenError('no_logout');
  return { jti, sub, sid };
}

function isLogout(claims: JWTPayload): boolean {
  const { events } = claims;
  if (typeof events !== 'object' || events === null) return false;
  const event = (events as Readonly<Record<string, unknown>>)[logoutEvent];
  return typeof event === 'object' && event !== null && !Array.isArray(event);
}
