import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { failPoints, type FailPoint } from './fail-points.js';
import { clientId } from './registration.js';

export interface SiteSettings {
  /** 0 takes any free port; the platform must then be told the address some other way. */
  readonly port: number;
  /** Address of the platform, as browsers see it. */
  readonly platform: string;
  /** Folder of sessions and of the secret that seals them. */
  readonly folder: string;
  /** As the platform knows this site. */
  readonly clientId: string;
  readonly clientSecret: string;
  /** PEM texts; null speaks plain HTTP. */
  readonly tls: { readonly key: string; readonly cert: string } | null;
  /** Names of Trusted Types policies that the service pages allow: the house's, or Lit's alone (the SDK must run under both). */
  readonly policy: Policy;
  /** Serves `/uji/bermusuhan` too, the service on a page whose styles and scripts get in its way. For tests. */
  readonly hostilePage: boolean;
  /** Where a submit ends the process; null, and in production always: nowhere. */
  readonly failPoint: FailPoint | null;
}

export const policies = ['house', 'lit-only'] as const;
export type Policy = (typeof policies)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Settings from the environment: `LAYAN_AGENCY_PORT`, `LAYAN_PLATFORM_URL`, `LAYAN_FOLDER`, `LAYAN_CLIENT_ID`, `LAYAN_CLIENT_SECRET`, the
 * PEM files `LAYAN_TLS_KEY` and `LAYAN_TLS_CERT`, and for tests `LAYAN_POLICY` (`lit-only`), `LAYAN_HOSTILE_PAGE` (`1`) and
 * `LAYAN_FAILPOINT`.
 * @throws when one is missing or cannot be right.
 */
export function readSettings(env: Environment): SiteSettings {
  const { LAYAN_TLS_KEY: key, LAYAN_TLS_CERT: cert } = env;
  return {
    port: port(env.LAYAN_AGENCY_PORT ?? '0'),
    platform: needed(env, 'LAYAN_PLATFORM_URL'),
    folder: resolve(needed(env, 'LAYAN_FOLDER')),
    clientId: env.LAYAN_CLIENT_ID || clientId,
    clientSecret: needed(env, 'LAYAN_CLIENT_SECRET'),
    tls: key && cert ? { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') } : null,
    policy: policy(env.LAYAN_POLICY || 'house'),
    hostilePage: env.LAYAN_HOSTILE_PAGE === '1',
    failPoint: failPoint(env),
  };
}

function policy(name: string): Policy {
  const found = policies.find((policy) => policy === name);
  if (found === undefined) throw new Error(`LAYAN_POLICY is none of ${policies.join(', ')}: ${name}`);
  return found;
}

function failPoint({ LAYAN_FAILPOINT: name, NODE_ENV }: Environment): FailPoint | null {
  if (!name) return null;
  if (NODE_ENV === 'production') throw new Error('Fail-points never run in production.');
  const found = failPoints.find((point) => point === name);
  if (found === undefined) throw new Error(`LAYAN_FAILPOINT is none of ${failPoints.join(', ')}: ${name}`);
  return found;
}

function needed(env: Environment, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is missing.`);
  return value;
}

function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new Error(`LAYAN_AGENCY_PORT is no port: ${text}`);
  return number;
}
