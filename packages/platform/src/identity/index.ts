/** The national identity provider, and how the platform's own pages and API believe it. */
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../clock.js';
import type { Database } from '../database/index.js';
import { peopleOnPage } from '../sandbox/seed.js';
import { areas } from '../server/areas.js';
import { openPages } from '../server/page-scope.js';
import type { PageTools } from '../server/page-tools.js';
import type { AccountStore } from './accounts.js';
import { createAuthenticate, type Authenticate } from './authenticate.js';
import { scopes } from './claims.js';
import { ownClients } from './clients.js';
import { registerInteraction } from './interaction-routes.js';
import { ownFetch } from './own-fetch.js';
import { oidcFolder } from './provider-configuration.js';
import { mountProvider } from './provider-mount.js';
import { providerPages } from './provider-pages.js';
import { createProvider } from './provider.js';
import { RelyingParty } from './relying-party.js';
import { registerSignIn } from './sign-in-routes.js';

export { AccountStore } from './accounts.js';
export { pageOrigins } from './clients.js';
export type { Authenticate } from './authenticate.js';

export interface IdentityOptions {
  readonly tools: PageTools;
  readonly database: Database;
  readonly accounts: AccountStore;
  readonly clock: Clock;
}

export interface IdentityPlatform {
  /** For the API. */
  readonly authenticate: Authenticate;
  /** Adds sign-in and sign-out to the scope of an area. */
  signInTo(scope: FastifyInstance, area: 'citizen' | 'desk'): void;
}

/** Mounts the provider under `/oidc` and its sign-in page. */
export async function registerIdentity(app: FastifyInstance, options: IdentityOptions): Promise<IdentityPlatform> {
  const { tools, database, accounts, clock } = options;
  const { config, origin, keys, counters } = tools;
  const fetch = ownFetch(app, origin);
  const pages = providerPages(tools.renderer);
  const provider = createProvider({ config, origin, database, accounts, keys, ownFetch: fetch, pages });

  await app.register((scope, _options, done) => {
    mountProvider(scope, provider, origin);
    done();
  });
  await app.register((scope, _options, done) => {
    openPages(scope, tools, 'provider');
    const people = config.sandbox
      ? (kind: 'citizen' | 'officer', locale: string) => peopleOnPage(kind, locale, clock)
      : null;
    registerInteraction(scope, { tools, provider, accounts, counters, limits: config.limits, people });
    done();
  });

  return {
    authenticate: createAuthenticate({ provider, accounts, counters, origin }),
    signInTo(scope, area) {
      const kind = area === 'desk' ? 'desk' : 'pages';
      const party = new RelyingParty({
        issuer: origin + oidcFolder,
        clientId: ownClients[kind],
        clientSecret: keys.clients[kind],
        redirectUri: origin + areas[area].callback,
        signedOutUri: origin + areas[area].signedOut,
        scope: scopes[kind],
        fetch,
      });
      registerSignIn(scope, { tools, area, party });
    },
  };
}
