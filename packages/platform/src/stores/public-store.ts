import { ProblemError } from '../problem/problem-error.js';
import type { Parts } from './parts.js';
import type { PublicStore } from './stores.js';

/** What anybody may read. */
export function publicStore({ database: { reader }, catalogue }: Parts): PublicStore {
  async function current(id: string) {
    const row = await catalogue.service(reader, id);
    if (row === null) throw new ProblemError('not-found');
    return row;
  }
  return {
    services: {
      list: (paging = {}) => catalogue.list(reader, paging),
      get: async (id) => catalogue.resource(reader, await current(id)),
    },
    definitions: {
      get: async (service, version) =>
        catalogue.definition(reader, service, version ?? (await current(service)).version),
    },
  };
}
