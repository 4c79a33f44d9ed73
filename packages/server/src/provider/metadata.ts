import { discoveryRequest, processDiscoveryResponse, type AuthorizationServer } from 'oauth4webapi';
import type { Bff } from '../bff/settings.js';
import type { BoundedFetch } from './bounded-fetch.js';
import { requestOptions } from './request-options.js';

/** What the provider says of itself, with every address we use. */
export type ProviderMetadata = AuthorizationServer &
  Readonly<
    Record<'authorization_endpoint' | 'token_endpoint' | 'jwks_uri' | 'pushed_authorization_request_endpoint', string>
  >;

/** The provider says something of itself that must not be believed. */
export class UntrustedProviderError extends Error {
  override readonly name = 'UntrustedProviderError';
  /** Which of its metadata. */
  readonly code: string;

  constructor(name: string) {
    super(`untrusted ${name}`);
    this.code = `provider_${name}`;
  }
}

const needed = [
  'authorization_endpoint',
  'token_endpoint',
  'jwks_uri',
  'pushed_authorization_request_endpoint',
] as const;
const optional = ['end_session_endpoint', 'revocation_endpoint'] as const;

/**
 * Asks the provider for its addresses (OpenID Connect Discovery 1.0). All of them must stand on the issuer's own origin: codes, secrets
 * and browsers are sent nowhere else, whatever the document says.
 * @throws UnreachableError, UntrustedProviderError or an error of oauth4webapi.
 */
export async function discover(bff: Bff, fetch: BoundedFetch): Promise<ProviderMetadata> {
  const issuer = new URL(bff.issuer);
  const answer = await discoveryRequest(issuer, { algorithm: 'oidc', ...requestOptions(bff, fetch) });
  const metadata = await processDiscoveryResponse(issuer, answer);
  if (metadata.issuer !== bff.issuer) throw new UntrustedProviderError('issuer');
  for (const name of [...needed, ...optional]) {
    const address = metadata[name];
    if (address === undefined && optional.some((known) => known === name)) continue;
    if (!isAt(issuer.origin, address)) throw new UntrustedProviderError(name);
  }
  return metadata as ProviderMetadata;
}

function isAt(origin: string, address: unknown): boolean {
  if (typeof address !== 'string' || !URL.canParse(address)) return false;
  const url = new URL(address);
  return url.origin === origin && url.username === '' && url.password === '';
}
