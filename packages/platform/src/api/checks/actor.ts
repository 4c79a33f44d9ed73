import { routes, type Role } from '@layan/contract';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../../problem/problem-error.js';
import { nobody, type Actor } from '../../stores/index.js';
import type { Check } from '../call.js';

/** Says who a request speaks for, by its access token. */
export type Authenticate = (request: FastifyRequest) => Promise<Actor>;

/** Finds out who calls, and whether the route is for them. Where it is for everybody, tokens are not looked at. */
export const checkActor =
  (authenticate: Authenticate): Check =>
  async (call, route) => {
    const allowed: readonly Role[] = routes[route].roles;
    call.actor = allowed.includes('nobody') ? nobody : await authenticate(call.request);
    if (allowed.includes(call.actor.kind)) return;
    if (call.actor.kind === 'nobody')
      throw new ProblemError('not-signed-in', { headers: { 'www-authenticate': 'Bearer' } });
    throw new ProblemError('forbidden');
  };
