/** The national identity provider: `oidc-provider`, set up as this platform needs it. */
import { Provider, type KoaContextWithOIDC } from 'oidc-provider';
import { oidcFolder, providerConfiguration, type ProviderOptions } from './provider-configuration.js';

export function createProvider(options: ProviderOptions): Provider {
  const provider: Provider = new Provider(
    options.origin + oidcFolder,
    providerConfiguration(options, () => provider),
  );
  // cookies are `Secure` on plain loopback too, where browsers take them
  Object.defineProperty(provider.request, 'secure', { get: () => true });
  // the address comes from headers that the mount sets; nothing from outside reaches it
  provider.proxy = true;
  provider.use((context, next) => skipIdleSignOut(context as KoaContextWithOIDC, next));
  return provider;
}

/** Signing out where nobody is signed in: the library sends a page that posts itself by script. There is nothing to ask, so go on. */
async function skipIdleSignOut(context: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next();
  const { oidc } = context;
  if (oidc?.route !== 'end_session' || context.status !== 200 || oidc.session?.accountId !== undefined) return;
  const { postLogoutRedirectUri, state } = (oidc.session?.state ?? {}) as Record<string, string | undefined>;
  const target = new URL(postLogoutRedirectUri ?? oidc.urlFor('end_session_success'));
  if (postLogoutRedirectUri !== undefined && state !== undefined) target.searchParams.set('state', state);
  context.body = '';
  context.status = 303;
  context.redirect(target.href);
}

/** What the library offers and its types leave out. */
interface LogoutNotice {
  backchannelLogout(sub: string, sid: string | undefined): Promise<void>;
}

/**
 * Ends a session at the provider when somebody else signs in over it: every site that used it is told, as at a sign-out.
 * (The library would do it by a page that posts itself by script.)
 */
export async function endProviderSession(provider: Provider, uid: string): Promise<void> {
  const session = await provider.Session.findByUid(uid);
  if (session === undefined) return;
  const { accountId, authorizations = {} } = session;
  const told = Object.entries(authorizations).map(async ([clientId, { sid }]) => {
    const client = await provider.Client.find(clientId);
    const notice = client as (typeof client & LogoutNotice) | undefined;
    if (notice?.backchannelLogoutUri && accountId) await notice.backchannelLogout(accountId, sid);
  });
  await Promise.allSettled(told);
  await session.destroy();
}
