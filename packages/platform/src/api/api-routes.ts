import { routes, type Role, type Route, type RouteName } from '@layan/contract';

export interface ApiRoute {
  readonly name: RouteName;
  readonly method: Route['method'];
  /** As Fastify writes it: `/drafts/:draft`. */
  readonly url: string;
  readonly roles: readonly Role[];
}

/** Every route the API plugin registers. */
export const apiRoutes: readonly ApiRoute[] = (Object.entries(routes) as [RouteName, Route][]).map(
  ([name, { method, path, roles }]) => ({ name, method, url: path.replace(/\{(\w+)\}/g, ':$1'), roles }),
);
