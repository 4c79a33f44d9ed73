import { importJWK } from 'jose';
import { ClientSecretBasic, PrivateKeyJwt, type ClientAuth } from 'oauth4webapi';
import type { ClientProof } from '../bff/settings.js';

/** @throws when the key is not a private key of its `alg`. */
export async function clientAuthentication({ clientSecret, privateKeyJwk }: ClientProof): Promise<ClientAuth> {
  if (privateKeyJwk === undefined) return ClientSecretBasic(clientSecret);
  const key = (await importJWK(privateKeyJwk)) as CryptoKey;
  return PrivateKeyJwt(privateKeyJwk.kid === undefined ? key : { key, kid: privateKeyJwk.kid });
}
