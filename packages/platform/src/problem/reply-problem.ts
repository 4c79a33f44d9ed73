import type { ProblemName } from '@layan/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUnavailable } from '../database/unavailable.js';
import { isProblem, ProblemError } from './problem-error.js';

const ofStatus: Readonly<Record<number, ProblemName>> = {
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  414: 'malformed-request',
  415: 'media-type',
  429: 'too-many-requests',
  503: 'unavailable',
};

/** What an error is to the outside. Only our own refusals say more than their name. */
export function problemOf(error: unknown): ProblemError {
  if (isProblem(error)) return error;
  if (isUnavailable(error))
    return new ProblemError('unavailable', { headers: { 'retry-after': '1' } }, { cause: error });
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  if (typeof status !== 'number' || status < 400 || (status >= 500 && status !== 503)) {
    return new ProblemError('internal', {}, { cause: error });
  }
  return new ProblemError(ofStatus[status] ?? 'malformed-request', {}, { cause: error });
}

/** Answers with a problem (RFC 9457). Never stored by anybody, since most are about one person's request. */
export function replyProblem(reply: FastifyReply, error: ProblemError): FastifyReply {
  const { current, headers = {} } = error.details;
  const revision = (current as { revision?: unknown } | undefined)?.revision;
  if (typeof revision === 'number') reply.header('etag', `"${revision}"`);
  return reply
    .code(error.status)
    .headers({ ...headers })
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(error.toProblem()));
}

/** Fastify's error handler for everything that speaks JSON. */
export function problemErrorHandler(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error);
  if (problem.status >= 500)
    request.log.error({ problem: problem.problem, fault: describeFault(error) }, 'request failed');
  return replyProblem(reply, problem);
}

/** Fastify's not-found handler for everything that speaks JSON. */
export function problemNotFoundHandler(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return replyProblem(reply, new ProblemError('not-found'));
}

/** Where it happened and what kind it was. Messages are left out: databases and parsers quote values in them. */
function describeFault(error: unknown): Readonly<Record<string, unknown>> {
  const { name, code, constraint, stack } = (error ?? {}) as Partial<Record<string, unknown>>;
  const frames = typeof stack === 'string' ? stack.split('\n').filter((line) => /^\s+at /.test(line)) : [];
  return { name, code, constraint, stack: frames.join('\n') };
}
