/** How this site must be known to the platform: an OpenID Connect client, named as in Dynamic Client Registration 1.0. */
export interface Registration {
  readonly client_id: string;
  readonly client_name: string;
  readonly client_secret: string;
  readonly redirect_uris: readonly string[];
  readonly post_logout_redirect_uris: readonly string[];
  readonly backchannel_logout_uri: string;
}

/** Name of this site at the platform, unless a setting says another. */
export const clientId = 'kantor-contoh';

/** The registration of the site at `origin`; `secret` has at least 32 characters that nobody can guess. */
export function registrationOf(origin: string, secret: string): Registration {
  const folder = `${origin}/layan`;
  return {
    client_id: clientId,
    client_name: 'Kantor Layanan Contoh',
    client_secret: secret,
    redirect_uris: [`${folder}/callback`],
    post_logout_redirect_uris: [`${folder}/signed-out`],
    backchannel_logout_uri: `${folder}/backchannel-logout`,
  };
}
