import { routes, type Role } from '@layan/contract';
import type { Bff } from '../bff/settings.js';

const firstSegment = (path: string): string => path.split('/')[1] ?? '';

/** First parts of the paths a citizen's page may reach: those of the contract that are for citizens. Files have a way of their own. */
export const resources: ReadonlySet<string> = new Set(
  Object.values(routes)
    .filter(({ roles }) => (roles as readonly Role[]).includes('citizen'))
    .map(({ path }) => firstSegment(path))
    .filter((name) => name !== 'files'),
);

/** Ids, names and numbers; nothing percent-encoded, nothing that climbs. */
const plainPath = /^(\/(?!\.{1,2}(\/|$))[A-Za-z0-9._~-]+)+$/;
const longest = 2000;

const isOfFiles = (path: string): boolean => /^\/files(\/|$)/.test(path);

/** Where a path below `/api` or `/files` leads at the platform; null when it may not be asked for. */
export function platformAddress(bff: Bff, url: URL): string | null {
  const below = url.pathname.slice(bff.path.length);
  const isFile = isOfFiles(below);
  const path = isFile ? below : below.slice('/api'.length);
  if (!plainPath.test(path) || path.length + url.search.length > longest) return null;
  if (!isFile && !resources.has(firstSegment(path))) return null;
  return bff.platform + path + url.search;
}

/** The same thing by the address that browsers use; null for an address that is not of the platform. */
export function ownAddress(bff: Bff, location: string, asked: string): string | null {
  if (!URL.canParse(location, asked)) return null;
  const { href } = new URL(location, asked);
  if (!href.startsWith(`${bff.platform}/`)) return null;
  const path = href.slice(bff.platform.length);
  return isOfFiles(path) ? bff.path + path : `${bff.path}/api${path}`;
}
