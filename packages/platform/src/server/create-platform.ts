import { randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { Localized } from '@layan/definition';
import { indonesia } from '@layan/indonesia';
import { services } from '@layan/indonesia/services';
import { openRegions } from '@layan/regions';
import Fastify, { type FastifyInstance } from 'fastify';
import { apiPlugin } from '../api/index.js';
import { systemClock, type Clock } from '../clock.js';
import { completeConfig, type PlatformConfig, type PlatformSettings } from '../config.js';
import { openDatabase, type Database } from '../database/index.js';
import { chooseFailPoint } from '../faults/fail-points.js';
import { openVault, scannerOf, type Vault } from '../files/index.js';
import { loadAssets, registerAssets } from '../html/assets.js';
import { registerCompression } from '../html/encoding.js';
import { PageRenderer } from '../html/page-renderer.js';
import { AccountStore, pageOrigins, registerIdentity } from '../identity/index.js';
import { loadKeys } from '../identity/keys.js';
import { ownAddress, ownFetch } from '../identity/own-fetch.js';
import { citizenPages, deskPages } from '../pages/index.js';
import { startLooking } from '../payment/start-looking.js';
import type { PaymentEvent } from '../payment/payment-parts.js';
import type { PaymentProvider } from '../payment/provider.js';
import { problemErrorHandler } from '../problem/index.js';
import { sandboxBank } from '../sandbox/bank/index.js';
import { listPeople, seedPeople, type SandboxPeople } from '../sandbox/seed.js';
import { Counters, ParkedStore, SessionStore } from '../sessions/index.js';
import { createStores } from '../stores/index.js';
import { registerErrorPages } from './error-pages.js';
import { registerHeaders, routesAre } from './headers.js';
import { registerHostCheck } from './host-check.js';
import { listen, type Listener } from './listener.js';
import { describeError, loggingOptions, registerRequestLog } from './logging.js';
import { decoratePages } from './page-requests.js';
import { openPages } from './page-scope.js';
import type { PageTools } from './page-tools.js';
import { startPurging } from './purge.js';
import { RefusedError } from './refused-error.js';

export interface Platform {
  /** Scheme, host and port as browsers see them. */
  readonly url: string;
  /** Where the socket listens; differs from `url` behind a proxy. */
  readonly address: string;
  /** Invented people who can sign in; null outside the sandbox. */
  readonly sandbox: SandboxPeople | null;
  /** Takes no more requests, finishes those under way (5 seconds at most), closes the database. */
  close(): Promise<void>;
}

export interface PlatformOptions {
  /** Time of sessions, drafts and cases; protocols that check tokens keep the machine's. */
  readonly clock?: Clock;
  /** A database that is open already and stays so; without it the settings say which one to open. */
  readonly database?: Database;
  /** Who takes money for bills; the sandbox adds its own invented bank. */
  readonly providers?: readonly PaymentProvider[];
}

/**
 * Starts the platform: database, identity provider, API, pages, desk. Resolves when it answers.
 * @throws when the port is taken, the database is in use by another process, or the settings contradict each other.
 */
export async function createPlatform(
  settings: PlatformSettings = {},
  options: PlatformOptions = {},
): Promise<Platform> {
  const config = completeConfig(settings);
  const clock = options.clock ?? systemClock;
  const undo: (() => Promise<unknown> | void)[] = [];
  const close = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const listener = await listen(config);
    undo.push(() => listener.close());
    const database = options.database ?? (await openDatabase(databaseOptions(config)));
    if (database !== options.database) undo.push(() => database.close());
    const origin = config.origin ?? listener.address;
    const files = await openVault(config.folder);
    undo.push(() => files.close());
    const { providers = [] } = options;
    const app = await buildApp({ config, clock, listener, database, vault: files.vault, origin, providers });
    undo.push(
      () => app.close(),
      () => listener.drain(),
    );
    return { url: origin, address: listener.address, sandbox: config.sandbox ? listPeople(clock) : null, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const databaseOptions = ({ databaseUrl, folder }: PlatformConfig) => ({
  ...(databaseUrl === null ? {} : { url: databaseUrl }),
  ...(folder === null ? {} : { folder: join(folder, 'database') }),
});

interface Parts {
  readonly config: PlatformConfig;
  readonly clock: Clock;
  readonly listener: Listener;
  readonly database: Database;
  readonly vault: Vault;
  readonly origin: string;
  readonly providers: readonly PaymentProvider[];
}

async function buildApp({
  config,
  clock,
  listener,
  database,
  vault,
  origin,
  providers,
}: Parts): Promise<FastifyInstance> {
  const keys = await loadKeys(config.folder);
  const accounts = new AccountStore(database);
  if (config.sandbox) await seedPeople(accounts, clock);
  const regions = openRegions();
  const assets = await loadAssets();
  const tools: PageTools = {
    config,
    origin,
    keys,
    sessions: new SessionStore({ database, clock, limits: config.sessions, secret: keys.seal }),
    parked: new ParkedStore({ database, clock, limits: config.parking, secret: keys.seal }),
    counters: new Counters({ database, clock, secret: keys.mac }),
    renderer: await PageRenderer.create({ assets, clock, zone: config.zone, sandbox: config.sandbox }),
  };

  let handler: RequestListener | undefined;
  const app = Fastify({
    ...loggingOptions(config),
    serverFactory: (handle) => {
      handler = handle;
      return listener.server;
    },
    bodyLimit: 256 * 1024,
    routerOptions: { maxParamLength: 200 },
    trustProxy: config.trustProxy,
    return503OnClosing: true,
    frameworkErrors: (error, request, reply) => void problemErrorHandler(error, request, reply),
  });
  for (const name of assets.missing) app.log.warn({ sheet: name }, 'style sheet is not built');
  await app.register(cookie);
  registerHeaders(app, origin);
  registerHostCheck(app, origin);
  await registerLimits(app, config);
  registerRequestLog(app);
  registerCompression(app);
  decoratePages(app, tools);
  registerErrorPages(app, tools);
  registerAssets(app, assets);

  const bank = config.sandbox ? sandboxBank({ tools, database, clock, fetch: ownFetch(app, origin) }) : null;
  await bank?.mount(app);
  const stores = await createStores(database, {
    pack: indonesia,
    definitions: services,
    regions,
    vault,
    scanner: scannerOf(config),
    clock,
    zone: () => config.zone,
    payment: {
      providers: bank ? [...providers, bank.provider] : providers,
      billSeconds: config.payment.bill,
      onEvent: (event) => logPayment(app, event),
    },
    reachFailPoint: chooseFailPoint({ name: config.failpoint, production: config.production }),
  });

  if (!bank && providers.length === 0 && services.some(({ fee }) => fee !== undefined))
    app.log.warn('a service costs something, and there is no payment provider');

  const identity = await registerIdentity(app, { tools, database, accounts, clock });
  const { authenticate } = identity;
  await app.register(async (scope) => {
    routesAre(scope, 'api');
    const otherSites = pageOrigins(config.clients);
    const ready = () => database.ping();
    await scope.register(apiPlugin, { stores, pack: indonesia, regions, authenticate, otherSites, ready });
  });
  const pages = { stores, regions, clock, newId: randomUUID, agencies: agencyNames() };
  await app.register(async (scope) => {
    openPages(scope, tools, 'citizen', stores.stash);
    identity.signInTo(scope, 'citizen');
    await scope.register(citizenPages, pages);
  });
  await app.register(async (scope) => {
    openPages(scope, tools, 'desk');
    identity.signInTo(scope, 'desk');
    await scope.register(deskPages, pages);
  });

  const stopPurging = startPurging({ tools, database, files: stores.files() }, (error) => app.log.error(error));
  const stopLooking = startLooking(stores, config.payment.look, (error) => app.log.error(error));
  app.addHook('onClose', async () => {
    stopPurging();
    await stopLooking();
  });
  await app.ready();
  if (handler) listener.serve(handler);
  return app;
}

/** Providers and what became of what they told; nothing of who paid. */
function logPayment({ log }: FastifyInstance, event: PaymentEvent): void {
  if (event.type === 'call_failed') {
    const { provider, call, error } = event;
    log.warn({ provider, call, error: describeError(error) }, 'payment provider did not answer');
  } else {
    const { provider, outcome } = event;
    const level = outcome === 'applied' || outcome === 'known' ? 'info' : 'warn';
    log[level]({ provider, outcome }, 'payment notification');
  }
}

function agencyNames(): Readonly<Record<string, Localized>> {
  return Object.fromEntries(services.map(({ agency: { id, name } }) => [id, name]));
}

/** How much one address may ask for, and when the process is too busy to take more. */
async function registerLimits(app: FastifyInstance, { limits }: PlatformConfig): Promise<void> {
  const silent = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false };
  await app.register(rateLimit, {
    max: limits.requests,
    timeWindow: 60_000,
    allowList: (request) => request.raw.socket.remoteAddress === ownAddress,
    addHeaders: { ...silent, 'retry-after': true },
    addHeadersOnExceeding: silent,
  });
  if (limits.eventLoopDelay > 0) {
    await app.register(underPressure, {
      maxEventLoopDelay: limits.eventLoopDelay,
      pressureHandler: (_request, _reply, _type, value) => {
        // infinite: nothing was measured yet, as right after the start
        return Number.isFinite(value) ? Promise.reject(new RefusedError(503, 'maintenance', 5)) : Promise.resolve();
      },
    });
  }
}
