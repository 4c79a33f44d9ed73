import { jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Bff } from '../bff/settings.js';

/** The provider signs with this and nothing else counts: not `none`, not a secret, not another key type. */
export const signatureAlgorithm = 'ES256';

/** Furthest apart that two clocks may be, and oldest token that is taken, in seconds. */
export const clockTolerance = 60;
const oldest = 300;

/** A token that must not be believed. */
export class UntrustedTokenError extends Error {
  override readonly name = 'UntrustedTokenError';
  /** Which part of it. */
  readonly code: string;

  constructor(part: string) {
    super(`untrusted ${part}`);
    this.code = `token_${part}`;
  }
}

export interface TokenCheck {
  readonly bff: Pick<Bff, 'issuer' | 'clientId' | 'clock'>;
  readonly keys: JWTVerifyGetKey;
  /** Values of the header `typ` that this kind of token may have. */
  readonly types: readonly (string | undefined)[];
}

/**
 * Claims of a token that the provider signed for us just now: signature, algorithm, type, issuer, audience, times.
 * @throws UntrustedTokenError, or an error of jose.
 */
export async function readSignedToken(token: string, { bff, keys, types }: TokenCheck): Promise<JWTPayload> {
  const { payload, protectedHeader } = await jwtVerify(token, keys, {
    algorithms: [signatureAlgorithm],
    issuer: bff.issuer,
    audience: bff.clientId,
    requiredClaims: ['iat', 'exp'],
    maxTokenAge: oldest,
    clockTolerance,
    currentDate: new Date(bff.clock.now()),
  });
  if (!types.includes(protectedHeader.typ?.toLowerCase())) throw new UntrustedTokenError('typ');
  // for us and nobody else, whoever vouches for more
  if (Array.isArray(payload.aud) && payload.aud.length > 1) throw new UntrustedTokenError('aud');
  if (payload['azp'] !== undefined && payload['azp'] !== bff.clientId) throw new UntrustedTokenError('azp');
  return payload;
}
