/** Who may ask the provider to sign somebody in. */
import type { ClientMetadata } from 'oidc-provider';
import type { ClientSettings } from '../config.js';
import { areas } from '../server/areas.js';
import { scopes } from './claims.js';
import type { PlatformKeys } from './keys.js';

export const ownClients = { pages: 'layan-pages', desk: 'layan-desk' } as const;

/** The plain pages and the desk: confidential, told of every sign-out, and only ever by pushed requests. */
function ownClient(kind: 'pages' | 'desk', origin: string, secret: string): ClientMetadata {
  const { callback, signedOut, backChannel } = areas[kind === 'pages' ? 'citizen' : 'desk'];
  return {
    ...common,
    client_id: ownClients[kind],
    client_name: 'Layan',
    client_secret: secret,
    token_endpoint_auth_method: 'client_secret_basic',
    redirect_uris: [origin + callback],
    post_logout_redirect_uris: [origin + signedOut],
    backchannel_logout_uri: origin + backChannel,
    backchannel_logout_session_required: true,
    require_pushed_authorization_requests: true,
    scope: scopes[kind],
  };
}

const common = {
  application_type: 'web',
  grant_types: ['authorization_code'],
  response_types: ['code'],
  response_modes: ['query'],
  id_token_signed_response_alg: 'ES256',
} as const satisfies Omit<ClientMetadata, 'client_id'>;

/** A site that the operator registered. It never learns a NIK from the provider. */
function registeredClient(client: ClientSettings): ClientMetadata {
  return {
    ...common,
    client_id: client.client_id,
    client_name: client.client_name,
    ...(client.client_secret === undefined
      ? { token_endpoint_auth_method: 'none' }
      : {
          token_endpoint_auth_method: 'client_secret_basic',
          client_secret: client.client_secret,
          // a server can keep one; a page cannot, and signs in again
          grant_types: [...common.grant_types, 'refresh_token'],
        }),
    redirect_uris: [...client.redirect_uris],
    post_logout_redirect_uris: [...(client.post_logout_redirect_uris ?? [])],
    ...(client.backchannel_logout_uri === undefined
      ? {}
      : { backchannel_logout_uri: client.backchannel_logout_uri, backchannel_logout_session_required: true }),
    scope: scopes.other,
  };
}

/** Sites whose pages hold tokens of their own: those of clients that have no server to keep a secret. */
export const pageOrigins = (registered: readonly ClientSettings[]): ReadonlySet<string> =>
  new Set(
    registered
      .filter(({ client_secret }) => client_secret === undefined)
      .flatMap(({ redirect_uris }) => redirect_uris.map((uri) => new URL(uri).origin)),
  );

export function clientsOf(origin: string, keys: PlatformKeys, registered: readonly ClientSettings[]): ClientMetadata[] {
  return [
    ownClient('pages', origin, keys.clients.pages),
    ownClient('desk', origin, keys.clients.desk),
    ...registered.map(registeredClient),
  ];
}
