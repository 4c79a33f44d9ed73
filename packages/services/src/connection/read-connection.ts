import { isBffPath } from '@layan/contract';
import type { PackSource } from '../pack.js';
import type { ConnectionOptions } from './connection.js';

/** Why a component cannot work with what the page gives it. `remedy` is for the page's developer, in English. */
export interface Fault {
  readonly attribute: 'bff' | 'platform' | 'service' | 'pack' | 'script';
  readonly remedy: string;
}

export interface ConnectionAttributes {
  readonly bff: string | null;
  readonly platform: string | null;
  readonly pack: PackSource | null;
}

/** What `connect` takes, or everything that keeps a connection from being made. Never throws. */
export function readConnection(given: ConnectionAttributes): ConnectionOptions | readonly Fault[] {
  const bff = readBff(given.bff);
  const pages = readPlatform(given.platform);
  const faults = [bff, pages].filter((read): read is Fault => typeof read === 'object' && read !== null);
  if (given.pack === null) faults.push(noPack);
  if (faults.length > 0) return faults;
  return { bff: bff as string, pages: pages as string | null, pack: given.pack! };
}

const noPack: Fault = {
  attribute: 'pack',
  remedy:
    'No country pack. Import "@layan/sdk", or call use(pack) of "@layan/services" before the components are shown.',
};

/** A path of this origin, without a slash at its end. */
function readBff(value: string | null): string | Fault {
  if (value === null || value.trim() === '')
    return { attribute: 'bff', remedy: 'It is missing. Name the path of your server on this site: bff="/layan".' };
  const path = value.trim().replace(/\/+$/, '');
  return isBffPath(path)
    ? path
    : { attribute: 'bff', remedy: 'It must be a path of this very site, such as bff="/layan".' };
}

/** An address whose pages may be linked to; null when none is given. */
function readPlatform(value: string | null): string | null | Fault {
  if (value === null || value.trim() === '') return null;
  const text = value.trim();
  const url = URL.canParse(text) ? new URL(text) : null;
  const isLocal = url !== null && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  const isRight =
    url !== null &&
    (url.protocol === 'https:' || (url.protocol === 'http:' && isLocal)) &&
    !url.username &&
    !url.password;
  return isRight
    ? url.origin + url.pathname.replace(/\/+$/, '')
    : { attribute: 'platform', remedy: 'It must be the https address of the national platform.' };
}

/** The id of a service, or why it is none. */
export function readService(value: string | null): string | Fault {
  const text = value?.trim() ?? '';
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text) && text.length <= 100) return text;
  return {
    attribute: 'service',
    remedy: text
      ? 'It is no id of a service. Ids look like service="ktp-el-hilang".'
      : 'It is missing. Name the service: service="ktp-el-hilang".',
  };
}

/** Whether a connection can be made. */
export const isComplete = (read: ConnectionOptions | readonly Fault[]): read is ConnectionOptions => 'bff' in read;

export const isFault = (read: unknown): read is Fault =>
  typeof read === 'object' && read !== null && 'remedy' in read && 'attribute' in read;
