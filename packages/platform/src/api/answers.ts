/** The kinds of answers there are, with the caching that belongs to them. */
import { etag } from './checks/preconditions.js';
import type { Answer } from './call.js';

/** Of one person, or of one agency: kept by nobody. */
export const personal = (body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status: 200,
  body,
  headers: { 'cache-control': 'no-store', ...headers },
});

/** The same with the revision as its entity tag. */
export const revised = (body: { readonly revision: number }, headers: Readonly<Record<string, string>> = {}): Answer =>
  personal(body, { etag: etag(body.revision), ...headers });

/** For everybody, and true for a minute at least. */
export const open = (body: unknown): Answer => ({
  status: 200,
  body,
  headers: { 'cache-control': 'public, max-age=60' },
});

/** For everybody, for ever: its address changes when it does. */
export const immutable = (body: unknown): Answer => ({
  status: 200,
  body,
  headers: { 'cache-control': 'public, max-age=31536000, immutable' },
});

/** May be read from any site. */
export const shared = ({ headers, ...answer }: Answer): Answer => ({
  ...answer,
  headers: { ...headers, 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' },
});

/** A file of one agency, to be saved. */
export const download = (body: string, type: string, name: string): Answer => ({
  ...personal(body, { 'content-disposition': `attachment; filename="${name}"` }),
  type,
});

/** Something new was made, and lies there. */
export const created = ({ headers, ...answer }: Answer, location: string): Answer => ({
  ...answer,
  status: 201,
  headers: { ...headers, location },
});
