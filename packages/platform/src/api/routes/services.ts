import { immutable, open } from '../answers.js';
import { param, type Handler } from '../call.js';
import type { ApiOptions } from '../options.js';
import { pagingOf } from './paging.js';

export const serviceRoutes = ({ stores }: ApiOptions) =>
  ({
    listServices: async ({ query }) => open(await stores.nobody().services.list(pagingOf(query))),
    getService: async (call) => open(await stores.nobody().services.get(param(call, 'service'))),
    getDefinition: async (call) =>
      immutable(await stores.nobody().definitions.get(param(call, 'service'), Number(param(call, 'version')))),
  }) satisfies Record<string, Handler>;
