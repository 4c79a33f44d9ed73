/** The plain pages on a database, without listening: real stores, sessions and shell; who is signed in is decided by the test. */
import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import type { ServiceDefinition } from '@layan/definition';
import { indonesia } from '@layan/indonesia';
import { openRegions } from '@layan/regions';
import Fastify, { type FastifyInstance } from 'fastify';
import { apiPlugin } from '../../api/index.js';
import { completeConfig } from '../../config.js';
import type { Database } from '../../database/index.js';
import { TestScanner } from '../../files/index.js';
import { loadAssets } from '../../html/assets.js';
import { PageRenderer } from '../../html/page-renderer.js';
import { loadKeys } from '../../identity/keys.js';
import { ownFetch } from '../../identity/own-fetch.js';
import type { Bank } from '../../sandbox/bank/bank.js';
import { sandboxBank } from '../../sandbox/bank/index.js';
import { registerErrorPages } from '../../server/error-pages.js';
import { decoratePages } from '../../server/page-requests.js';
import { openPages } from '../../server/page-scope.js';
import type { PageTools } from '../../server/page-tools.js';
import { Counters, ParkedStore, SessionStore, sessionCookie } from '../../sessions/index.js';
import type { CitizenActor, Identity, OfficerActor, OfficerRole } from '../../stores/actor.js';
import { createStores, nobody, type Stores, type StoresOptions } from '../../stores/index.js';
import { StoppedClock, testVault } from '../world.js';
import { citizenPages, deskPages } from '../../pages/index.js';
import { Visitor } from './visitor.js';

export const origin = 'http://layan.example';

export interface SiteOptions {
  readonly clock?: StoppedClock;
  /** Who takes money; the sandbox's bank when absent. */
  readonly payment?: StoresOptions['payment'];
}

export class Site {
  private constructor(
    readonly app: FastifyInstance,
    readonly stores: Stores,
    readonly clock: StoppedClock,
    readonly bank: Bank,
    readonly scanner: TestScanner,
    private readonly tools: PageTools,
  ) {}

  static async open(
    database: Database,
    definitions: readonly ServiceDefinition[],
    { clock = new StoppedClock(), ...options }: SiteOptions = {},
  ): Promise<Site> {
    const scanner = new TestScanner();
    const regions = openRegions();
    const config = completeConfig({ limits: { posts: 1_000_000 } });
    const keys = await loadKeys(null);
    const assets = await loadAssets();
    const tools: PageTools = {
      config,
      origin,
      keys,
      sessions: new SessionStore({ database, clock, limits: config.sessions, secret: keys.seal }),
      parked: new ParkedStore({ database, clock, limits: config.parking, secret: keys.seal }),
      counters: new Counters({ database, clock, secret: keys.mac }),
      renderer: await PageRenderer.create({ assets, clock, zone: config.zone, sandbox: true }),
    };
    const app = Fastify({ routerOptions: { maxParamLength: 200 } });
    await app.register(cookie);
    await app.register(rateLimit, { global: false });
    decoratePages(app, tools);
    registerErrorPages(app, tools);
    const { bank, provider, mount } = sandboxBank({ tools, database, clock, fetch: ownFetch(app, origin) });
    await mount(app);
    const payment = options.payment ?? { providers: [provider] };
    const stores = await createStores(database, {
      ...{ pack: indonesia, definitions, regions, clock, payment },
      ...{ vault: testVault(), scanner },
    });
    await app.register(apiPlugin, {
      ...{ stores, pack: indonesia, regions, ready: () => Promise.resolve() },
      authenticate: () => Promise.resolve(nobody),
    });
    const pages = { stores, regions, clock, newId: randomUUID };
    await app.register(async (scope) => {
      openPages(scope, tools, 'citizen', stores.stash);
      await scope.register(citizenPages, pages);
    });
    await app.register(async (scope) => {
      openPages(scope, tools, 'desk');
      await scope.register(deskPages, pages);
    });
    // Stands in for the provider: says where it would lead back to.
    for (const path of ['/masuk', '/meja/masuk']) app.get(path, (request) => JSON.stringify(request.query));
    await app.ready();
    return new Site(app, stores, clock, bank, scanner, tools);
  }

  visitor(): Visitor {
    return new Visitor(this.app, origin);
  }

  /** Signs a citizen in, in a browser of their own unless one is given. */
  async citizen(sub: string, identity: Identity, visitor = this.visitor()): Promise<Visitor> {
    const person = { issuer: origin, sub };
    return this.#signIn('pages', { kind: 'citizen', person, identity, assurance: 'substantial' }, sub, visitor);
  }

  async officer(agency: string, role: OfficerRole = 'reviewer', sub = `petugas-${agency}`): Promise<Visitor> {
    return this.#signIn('desk', { kind: 'officer', agency, role, sub, name: 'Petugas Contoh' }, sub, this.visitor());
  }

  async #signIn(kind: 'pages' | 'desk', actor: CitizenActor | OfficerActor, sub: string, visitor: Visitor) {
    const { id } = await this.tools.sessions.create({ kind, sub, sid: null, actor });
    visitor.cookies.set(sessionCookie[kind], id);
    return visitor;
  }
}
