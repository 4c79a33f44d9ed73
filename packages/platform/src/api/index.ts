export { apiPlugin } from './plugin.js';
export { apiRoutes, type ApiRoute } from './api-routes.js';
export type { ApiOptions } from './options.js';
export type { Authenticate } from './checks/actor.js';
