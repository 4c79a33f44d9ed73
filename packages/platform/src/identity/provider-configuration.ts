import { errors, interactionPolicy } from 'oidc-provider';
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { PlatformConfig } from '../config.js';
import type { Database } from '../database/index.js';
import { interactionFolder } from '../server/areas.js';
import type { AccountStore, AccountKind } from './accounts.js';
import { createAdapter } from './adapter.js';
import { apiAudience, apiResource, apiScope, claimsByScope, claimsOf } from './claims.js';
import { clientsOf, ownClients } from './clients.js';
import type { PlatformKeys } from './keys.js';
import type { OwnFetch } from './own-fetch.js';

export const oidcFolder = '/oidc';

export interface ProviderOptions {
  readonly config: PlatformConfig;
  /** Scheme, host and port as browsers see them. */
  readonly origin: string;
  readonly database: Database;
  readonly accounts: AccountStore;
  readonly keys: PlatformKeys;
  readonly ownFetch: OwnFetch;
  readonly pages: ProviderPages;
}

/** Pages the provider shows by itself; each gives a whole document. */
export interface ProviderPages {
  /** One button that posts `xsrf` and `logout=yes` to `action`. */
  signOut(context: KoaContextWithOIDC, form: { readonly action: string; readonly xsrf: string }): string;
  signedOut(context: KoaContextWithOIDC): string;
  error(context: KoaContextWithOIDC): string;
}

const minute = 60;
const apiTokenLife = 10 * minute;

/** Whose accounts a client signs in: the desk's are officers, everybody else's are citizens. */
export const accountKindOf = (clientId: unknown): AccountKind => (clientId === ownClients.desk ? 'officer' : 'citizen');

export function providerConfiguration(options: ProviderOptions, provider: () => Provider): Configuration {
  const { config, origin, keys, accounts, ownFetch } = options;
  const backChannels = new Set(config.clients.map((client) => client.backchannel_logout_uri));
  const cookie = { httpOnly: true, sameSite: 'lax', secure: true, signed: true } as const;
  return {
    adapter: createAdapter({ database: options.database, secret: keys.seal }),
    clients: clientsOf(origin, keys, config.clients),
    jwks: { keys: [...keys.jwks] },
    cookies: {
      keys: [...keys.cookies],
      names: { session: '__Host-layan-id', interaction: '__Secure-layan-ask', resume: '__Secure-layan-resume' },
      long: cookie,
      short: cookie,
    },
    claims: claimsByScope,
    scopes: ['openid', apiScope],
    acrValues: ['basic', 'substantial', 'high'],
    // the ID token carries the claims: nobody needs a second call
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    pkce: { required: () => true },
    clientAuthMethods: ['client_secret_basic', 'none'],
    features: features(options.pages),
    findAccount: async (_context, sub) => {
      const account = await accounts.get(sub);
      return account === null ? undefined : { accountId: sub, claims: () => claimsOf(account) };
    },
    loadExistingGrant: (context) => grantOf(provider(), accounts, context),
    interactions: { policy: policy(accounts), url: (_context, { uid }) => `${interactionFolder}/${uid}` },
    clientBasedCORS: (_context, from, client) =>
      client.clientAuthMethod === 'none' && (client.redirectUris ?? []).some((uri) => new URL(uri).origin === from),
    renderError: (context) => sendPage(context, options.pages.error(context)),
    ttl: {
      AccessToken: apiTokenLife,
      AuthorizationCode: minute,
      Grant: config.sessions.absolute,
      IdToken: 5 * minute,
      Interaction: 15 * minute,
      RefreshToken: config.sessions.absolute,
      Session: config.sessions.absolute,
    },
    issueRefreshToken: (_context, client) => Promise.resolve(client.grantTypeAllowed('refresh_token')),
    rotateRefreshToken: true,
    fetch: (url, init) => {
      const address = url instanceof Request ? url.url : String(url);
      if (address.startsWith(`${origin}/`)) return ownFetch(url, init);
      // the library's dispatcher refuses loopback; an address that the operator registered may stand there
      const direct: object = { dispatcher: undefined };
      return fetch(url, backChannels.has(address) ? { ...init, ...direct } : init);
    },
  };
}

function features(pages: ProviderPages): Configuration['features'] {
  return {
    devInteractions: { enabled: false },
    dPoP: { enabled: true },
    pushedAuthorizationRequests: { enabled: true },
    backchannelLogout: { enabled: true },
    revocation: { enabled: true },
    resourceIndicators: {
      enabled: true,
      useGrantedResource: () => true,
      getResourceServerInfo: (_context, resource) => {
        if (resource !== apiResource) throw new errors.InvalidTarget('There is no such API here.');
        return { scope: apiScope, audience: apiAudience, accessTokenTTL: apiTokenLife, accessTokenFormat: 'opaque' };
      },
    },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (context) => {
        const { session } = context.oidc;
        const form = { action: context.oidc.urlFor('end_session_confirm'), xsrf: String(session?.state?.secret) };
        sendPage(context, pages.signOut(context, form));
      },
      postLogoutSuccessSource: (context) => sendPage(context, pages.signedOut(context)),
    },
  };
}

function sendPage(context: KoaContextWithOIDC, page: string): void {
  context.type = 'html';
  context.body = page;
}

/** Every client is registered by the operator, so nobody is asked: what a client may have is what it was registered for. */
async function grantOf(provider: Provider, accounts: AccountStore, { oidc }: KoaContextWithOIDC) {
  const { session, client, account } = oidc;
  if (!session || !client || !account) return undefined;
  if ((await accounts.get(account.accountId))?.kind !== accountKindOf(client.clientId)) return undefined;
  const known = session.grantIdFor(client.clientId);
  const existing = known ? await provider.Grant.find(known) : undefined;
  if (existing) return existing;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: account.accountId });
  grant.addOIDCScope(client.scope ?? 'openid');
  grant.addResourceScope(apiResource, apiScope);
  await grant.save();
  return grant;
}

/** Signing in is the only thing ever asked; an account of the other kind does not count as signed in. */
function policy(accounts: AccountStore): interactionPolicy.DefaultPolicy {
  const prompts = interactionPolicy.base();
  prompts.remove('consent');
  prompts.get('login')?.checks.add(
    new interactionPolicy.Check(
      'other_kind',
      'This account cannot be used here',
      'login_required',
      async ({ oidc }) => {
        const sub = oidc.session?.accountId;
        if (sub === undefined) return interactionPolicy.Check.NO_NEED_TO_PROMPT;
        return (await accounts.get(sub))?.kind !== accountKindOf(oidc.client?.clientId);
      },
    ),
  );
  return prompts;
}
