/** What handlers read from a request. */
import type { ServiceDefinition } from '@layan/definition';
import type { EveryWord, PostForm, ViewContext } from '@layan/views';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../problem/problem-error.js';
import type { CitizenActor, OfficerActor } from '../stores/actor.js';
import type { Stores } from '../stores/stores.js';

/** The signed-in citizen of a route that requires one. */
export function citizenOf(request: FastifyRequest): CitizenActor {
  if (!request.citizen) throw new ProblemError('not-signed-in');
  return request.citizen;
}

/** The signed-in officer of a route that requires one. */
export function officerOf(request: FastifyRequest): OfficerActor {
  if (!request.officer) throw new ProblemError('not-signed-in');
  return request.officer;
}

/** A parameter of the route's path. */
export function parameter(request: FastifyRequest, name: string): string {
  return (request.params as Readonly<Record<string, string>>)[name] ?? '';
}

/** A query parameter that is given once; undefined otherwise. */
export function query(request: FastifyRequest, name: string): string | undefined {
  const value = (request.query as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : undefined;
}

/** A form of this session. */
export function formTo(request: FastifyRequest, action: string, hidden: PostForm['hidden'] = {}): PostForm {
  return { action, hidden: { _csrf: request.csrf(), ...hidden } };
}

/** What engine and views need to judge and show answers to this definition. */
export function contextFor(
  request: FastifyRequest,
  definition: ServiceDefinition,
  stores: Stores,
): ViewContext<EveryWord> {
  return { ...request.viewContext(), ...stores.context(definition, request.locale) };
}
