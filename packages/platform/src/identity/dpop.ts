/** DPoP (RFC 9449): a stolen access token is worth nothing without the key it was issued to. */
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify } from 'jose';

export interface ProofCheck {
  readonly headers: IncomingHttpHeaders;
  readonly method: string;
  /** Address of the request as the client sees it, without query and fragment. */
  readonly url: string;
  readonly accessToken: string;
  /** Thumbprint (RFC 7638) of the key the token is bound to. */
  readonly thumbprint: string;
  /** Remembers an id for `seconds`; false when it was seen before. */
  readonly firstUse: (id: string, seconds: number) => Promise<boolean>;
}

/** Oldest proof that is taken, and furthest ahead a clock may be, in seconds. */
const window = 300;
const algorithms = ['ES256', 'EdDSA', 'Ed25519', 'RS256', 'PS256'];

/** Whether the request proves that it comes from the holder of the key (RFC 9449, 4.3). */
export async function provesKey(check: ProofCheck): Promise<boolean> {
  const proof = check.headers.dpop;
  if (typeof proof !== 'string' || proof.includes(',')) return false;
  try {
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, { typ: 'dpop+jwt', algorithms });
    const { jwk } = protectedHeader;
    const { htm, htu, iat, jti, ath } = payload;
    if (jwk === undefined || 'd' in jwk || (await calculateJwkThumbprint(jwk)) !== check.thumbprint) return false;
    if (htm !== check.method || !sameAddress(htu, check.url)) return false;
    if (typeof iat !== 'number' || Math.abs(Date.now() / 1000 - iat) > window) return false;
    if (ath !== createHash('sha256').update(check.accessToken).digest('base64url')) return false;
    if (typeof jti !== 'string' || jti === '' || jti.length > 256) return false;
    return await check.firstUse(`dpop ${check.thumbprint} ${jti}`, 2 * window);
  } catch {
    return false;
  }
}

function sameAddress(claimed: unknown, url: string): boolean {
  if (typeof claimed !== 'string' || !URL.canParse(claimed)) return false;
  const parsed = new URL(claimed);
  return parsed.search === '' && parsed.hash === '' && parsed.href === new URL(url).href;
}
