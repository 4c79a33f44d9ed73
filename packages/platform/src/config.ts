/** Everything that can be set, with the value it has when nothing is said. Lengths of time are seconds. */
import { isAbsolute, resolve } from 'node:path';

export interface SessionLimits {
  /** Ends after this long without a request. */
  readonly idle: number;
  /** Ends this long after sign-in, used or not. */
  readonly absolute: number;
}

export interface ParkingLimits {
  readonly seconds: number;
  readonly bytes: number;
  /** Posts one address may park within `seconds`. */
  readonly perAddress: number;
}

export interface RateLimits {
  /** Requests of one address within a minute. */
  readonly requests: number;
  /** Posts of pages of one address within a minute. */
  readonly posts: number;
  /** Posted credentials of one address within a minute. */
  readonly signIns: number;
  /** Wrong passwords for one account, and from one address, before either waits `lock` seconds. */
  readonly accountFailures: number;
  readonly addressFailures: number;
  readonly lock: number;
  /** Longest delay of the event loop in milliseconds before requests are refused with 503; 0 switches it off. */
  readonly eventLoopDelay: number;
}

export interface PaymentLimits {
  /** How long a bill can be paid. */
  readonly bill: number;
  /** Between two looks at what providers may not have told. */
  readonly look: number;
}

/** A client of the identity provider beside the platform's own two; named as in OpenID Connect Dynamic Client Registration 1.0. */
export interface ClientSettings {
  readonly client_id: string;
  readonly client_name: string;
  /** Absent: a public client, which proves itself by PKCE (and DPoP) alone; its pages may call the API from their site. */
  readonly client_secret?: string;
  readonly redirect_uris: readonly string[];
  readonly post_logout_redirect_uris?: readonly string[];
  readonly backchannel_logout_uri?: string;
}

export interface PlatformConfig {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Scheme, host and port as browsers see them; null when they see this process itself. */
  readonly origin: string | null;
  /** PEM texts; null speaks plain HTTP. */
  readonly tls: { readonly key: string; readonly cert: string } | null;
  /** Believe `X-Forwarded-For` of the proxy in front; without it all limits count the proxy as one address. */
  readonly trustProxy: boolean;
  /** Folder of keys and of the embedded database; null keeps both in memory until `close`. */
  readonly folder: string | null;
  /** A PostgreSQL server instead of the embedded database. */
  readonly databaseUrl: string | null;
  /**
   * The scanner of files: a clamd at `tcp://host:port` or `unix:/path`. Null: the test scanner in the sandbox, else none, and what
   * citizens hand in waits.
   */
  readonly scanner: string | null;
  readonly production: boolean;
  /** Invented people and agencies. Refused in production. */
  readonly sandbox: boolean;
  /** Where the process kills itself on purpose, for tests. Refused in production. */
  readonly failpoint: string | null;
  /** IANA zone in which pages show instants. */
  readonly zone: string;
  readonly log: {
    readonly level: 'silent' | 'error' | 'warn' | 'info' | 'debug';
    /** Receives each line; standard output when absent. */
    readonly write?: (line: string) => void;
  };
  readonly clients: readonly ClientSettings[];
  readonly sessions: SessionLimits;
  readonly parking: ParkingLimits;
  readonly payment: PaymentLimits;
  readonly limits: RateLimits;
}

export const defaults: PlatformConfig = {
  host: '127.0.0.1',
  port: 0,
  origin: null,
  tls: null,
  trustProxy: false,
  folder: null,
  databaseUrl: null,
  scanner: null,
  production: false,
  sandbox: true,
  failpoint: null,
  zone: 'Asia/Jakarta',
  log: { level: 'info' },
  clients: [],
  sessions: { idle: 30 * 60, absolute: 12 * 3600 },
  parking: { seconds: 15 * 60, bytes: 64 * 1024, perAddress: 30 },
  payment: { bill: 7 * 24 * 3600, look: 5 },
  limits: {
    requests: 1200,
    posts: 300,
    signIns: 60,
    accountFailures: 6,
    addressFailures: 60,
    lock: 15 * 60,
    eventLoopDelay: 5000,
  },
};

/** What may be left out: whole groups, and parts of the four groups of limits. */
export type PlatformSettings = Partial<Omit<PlatformConfig, 'sessions' | 'parking' | 'payment' | 'limits'>> & {
  readonly sessions?: Partial<SessionLimits>;
  readonly parking?: Partial<ParkingLimits>;
  readonly payment?: Partial<PaymentLimits>;
  readonly limits?: Partial<RateLimits>;
};

/** Fills in what is not said. Throws when the sandbox or a fail-point is asked for in production. */
export function completeConfig(settings: PlatformSettings = {}): PlatformConfig {
  const config: PlatformConfig = {
    ...defaults,
    sandbox: !settings.production,
    ...settings,
    sessions: { ...defaults.sessions, ...settings.sessions },
    parking: { ...defaults.parking, ...settings.parking },
    payment: { ...defaults.payment, ...settings.payment },
    limits: { ...defaults.limits, ...settings.limits },
  };
  if (config.production && config.sandbox) throw new Error('The sandbox never runs in production.');
  if (config.production && config.failpoint) throw new Error('Fail-points never run in production.');
  return config;
}

const flag = (text: string | undefined): boolean => text === '1' || text === 'true';

function port(text: string | undefined): number {
  if (text === undefined || text === '') return defaults.port;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65535) throw new Error(`LAYAN_PORT is no port: ${text}`);
  return number;
}

/**
 * Settings from the environment: `LAYAN_HOST`, `LAYAN_PORT`, `LAYAN_ORIGIN`, `LAYAN_DATA`, `LAYAN_TRUST_PROXY`, `LAYAN_LOG`,
 * `LAYAN_SANDBOX`, `LAYAN_FAILPOINT`, `LAYAN_ZONE`, `LAYAN_SESSION_IDLE`, `LAYAN_SESSION_ABSOLUTE`, `LAYAN_PAYMENT_BILL` and `LAYAN_PAYMENT_LOOK` (seconds),
 * `LAYAN_SCANNER`, `DATABASE_URL`, `NODE_ENV`. Files are read by `main.ts`: certificates (`LAYAN_TLS_KEY`, `LAYAN_TLS_CERT`: PEM) and clients (`LAYAN_CLIENTS`: a JSON
 * array of `ClientSettings`).
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): PlatformSettings {
  const production = env.NODE_ENV === 'production';
  const folder = env.LAYAN_DATA;
  if (folder && !isAbsolute(folder)) return readSettings({ ...env, LAYAN_DATA: resolve(folder) });
  return {
    host: env.LAYAN_HOST || defaults.host,
    port: port(env.LAYAN_PORT),
    origin: env.LAYAN_ORIGIN ? new URL(env.LAYAN_ORIGIN).origin : null,
    trustProxy: flag(env.LAYAN_TRUST_PROXY),
    folder: folder || null,
    databaseUrl: env.DATABASE_URL || null,
    scanner: env.LAYAN_SCANNER || null,
    production,
    sandbox: env.LAYAN_SANDBOX === undefined ? !production : flag(env.LAYAN_SANDBOX),
    failpoint: env.LAYAN_FAILPOINT || null,
    zone: env.LAYAN_ZONE || defaults.zone,
    log: { level: level(env.LAYAN_LOG) },
    sessions: {
      idle: seconds(env.LAYAN_SESSION_IDLE, defaults.sessions.idle),
      absolute: seconds(env.LAYAN_SESSION_ABSOLUTE, defaults.sessions.absolute),
    },
    payment: {
      bill: seconds(env.LAYAN_PAYMENT_BILL, defaults.payment.bill),
      look: seconds(env.LAYAN_PAYMENT_LOOK, defaults.payment.look),
    },
  };
}

function level(text: string | undefined): PlatformConfig['log']['level'] {
  const levels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
  return levels.find((name) => name === text) ?? defaults.log.level;
}

function seconds(text: string | undefined, fallback: number): number {
  const number = Number(text || fallback);
  if (!Number.isInteger(number) || number < 1) throw new Error(`Not a number of seconds: ${text}`);
  return number;
}
