import type { RouteName } from '@layan/contract';
import type { FastifyRequest } from 'fastify';
import type { Actor, CitizenActor, OfficerActor } from '../stores/index.js';

/** A request on its way through the checks; each fills in what it found. */
export interface Call {
  readonly request: FastifyRequest;
  actor: Actor;
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  body: unknown;
  /** From `If-Match`; 0 where the route does not ask for it. */
  revision: number;
  /** From `Idempotency-Key`; empty where the route does not ask for it. */
  key: string;
}

export interface Answer {
  readonly status: number;
  /** A `Readable` is sent as it is; everything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** `application/json; charset=utf-8` when absent; anything else is sent as it is. */
  readonly type?: string;
}

/** Throws a `ProblemError`, or passes on. */
export type Check = (call: Call, route: RouteName) => void | Promise<void>;

/** What a route does once the checks have passed. */
export type Handler = (call: Call) => Promise<Answer>;

/** The citizen the role check let through. */
export const citizenOf = ({ actor }: Call): CitizenActor => actor as CitizenActor;

/** The officer the role check let through. */
export const officerOf = ({ actor }: Call): OfficerActor => actor as OfficerActor;

/** A path parameter; the path has it. */
export const param = ({ params }: Call, name: string): string => params[name] ?? '';
