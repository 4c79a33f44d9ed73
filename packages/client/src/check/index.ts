import { operations } from '@layan/contract/schemas';
import type { Client } from '../client.js';
import { ReplyError } from '../errors/reply-error.js';
import type { Check } from '../transport/transport.js';

/** Places that an error names at most. */
const placesNamed = 10;

/**
 * Holds a reply against the contract's schema. Keys the contract does not name are let pass, as the contract says.
 * @throws ReplyError `shape` with the places, never the values.
 */
export const checkReply: Check = (call, reply) => {
  const [status, { schema }] = Object.entries(operations[call].replies).find(([code]) => Number(code) < 300)!;
  const result = schema?.safeParse(reply);
  if (!result || result.success) return;
  const places = result.error.issues.slice(0, placesNamed).map(({ path }) => toPointer(path));
  throw new ReplyError(call, 'shape', Number(status), places);
};

/** The same client, with every reply checked. For tests and servers: the schemas are too heavy for a citizen's page. */
export const checked = <C extends Client>(client: C): C => client.with({ check: checkReply });

/** JSON Pointer (RFC 6901). */
const toPointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
