import { bffRoutes, citizenRoutes, type deskRoutes, type Route, type routes } from '@layan/contract';

/** Every route a call may go to: the platform's, and those of the agency's own server. */
export type EndpointName = keyof typeof routes | keyof typeof bffRoutes;
type Endpoint = Pick<Route, 'method' | 'path'>;

const known: Partial<Record<EndpointName, Endpoint>> = { ...citizenRoutes, ...bffRoutes };

/** Tells of the routes that officers ask for; a citizen's page does not hold them. */
export function addDesk(desk: typeof deskRoutes): void {
  Object.assign(known, desk);
}

/** @throws TypeError for a route of the desk in a client that is none of the desk's. */
export function endpoint(name: EndpointName): Endpoint {
  const found = known[name];
  if (!found) throw new TypeError(`${name} needs a client by createDeskClient.`);
  return found;
}
