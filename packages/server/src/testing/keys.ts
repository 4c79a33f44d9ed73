import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTHeaderParameters } from 'jose';

export interface SigningKey {
  readonly privateKey: CryptoKey;
  /** Public half, as it stands in a key set. */
  readonly jwk: JWK;
}

export async function signingKey(kid: string, alg = 'ES256'): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

export type Claims = Readonly<Record<string, unknown>>;

export function sign(claims: Claims, key: CryptoKey | Uint8Array, header: JWTHeaderParameters): Promise<string> {
  return new SignJWT({ ...claims }).setProtectedHeader(header).sign(key);
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token with whatever signature is given. */
export const unsigned = (header: object, claims: object, signature = ''): string =>
  `${part(header)}.${part(claims)}.${signature}`;
