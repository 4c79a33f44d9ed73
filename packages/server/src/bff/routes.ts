import { bffRoutes } from '@layan/contract';
import { park, unpark } from '../parking/park-routes.js';
import { api, files } from '../platform/api-routes.js';
import { sessionRoute } from '../sessions/session-route.js';
import { backchannelLogout } from '../sign-in/backchannel-logout.js';
import { callback } from '../sign-in/callback.js';
import { login } from '../sign-in/login.js';
import { logout, signedOut } from '../sign-in/logout.js';
import type { Handler } from './parts.js';

export interface Route {
  /** Below the path where the handler is mounted; one that ends in a slash stands for everything below it. */
  readonly path: string;
  readonly methods: Readonly<Record<string, Handler>>;
  /** Whether a person sees the answer, so that refusals are pages; else they are problems. */
  readonly seen?: boolean;
}

const everyMethod = (handler: Handler) => ({
  GET: handler,
  HEAD: handler,
  POST: handler,
  PATCH: handler,
  DELETE: handler,
});

/** Every route of the handler. */
export const routes: readonly Route[] = [
  { path: bffRoutes.signIn.path, methods: { GET: login }, seen: true },
  { path: '/callback', methods: { GET: callback }, seen: true },
  { path: '/signed-out', methods: { GET: signedOut }, seen: true },
  { path: bffRoutes.signOut.path, methods: { POST: logout } },
  { path: bffRoutes.readSession.path, methods: { GET: sessionRoute } },
  { path: bffRoutes.park.path, methods: { GET: unpark, POST: park } },
  { path: '/backchannel-logout', methods: { POST: backchannelLogout } },
  { path: '/api/', methods: everyMethod(api) },
  { path: '/files', methods: everyMethod(files) },
  { path: '/files/', methods: everyMethod(files) },
];

export function findRoute(below: string): Route | null {
  return routes.find(({ path }) => (path.endsWith('/') ? below.startsWith(path) : below === path)) ?? null;
}
