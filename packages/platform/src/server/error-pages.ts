/** What a person sees when something is refused or fails. Whoever does not ask for HTML gets a problem (RFC 9457), as from the API. */
import { errorView, type ErrorKind } from '@layan/views';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isProblem, problemErrorHandler, problemNotFoundHandler, problemOf } from '../problem/index.js';
import { areaOf, areas } from './areas.js';
import { describeError } from './logging.js';
import { pathOf } from './page-requests.js';
import { loadSession } from './page-scope.js';
import type { PageTools } from './page-tools.js';
import { RefusedError } from './refused-error.js';

const wantsPage = (request: FastifyRequest): boolean => (request.headers.accept ?? '').includes('text/html');

/** Answers of the root scope; the API answers its own refusals. */
export function registerErrorPages(app: FastifyInstance, tools: PageTools): void {
  app.setErrorHandler((error, request, reply) => {
    if (!wantsPage(request)) return problemErrorHandler(error, request, reply);
    const refused = error instanceof RefusedError ? error : null;
    const status = refused ? refused.statusCode : problemOf(error).status;
    if (status >= 500) request.log.error({ error: describeError(error) }, 'request failed');
    const retryAfter = refused ? refused.retryAfter : seconds(reply.getHeader('retry-after'));
    const kind = refused?.kind ?? (isProblem(error, 'fee-unknown') ? 'fee_unknown' : kindOf(status));
    return sendError(tools, request, reply, { status, kind, retryAfter });
  });
  app.setNotFoundHandler(async (request, reply) => {
    if (!wantsPage(request)) return problemNotFoundHandler(request, reply);
    await loadSession(tools, request, areaOf(request.url));
    return sendError(tools, request, reply, { status: 404, kind: 'not_found' });
  });
}

function kindOf(status: number): ErrorKind {
  switch (status) {
    case 401:
      return 'session_expired';
    case 403:
      return 'forbidden';
    case 404:
    case 405:
      return 'not_found';
    case 409:
    case 412:
      return 'conflict';
    case 429:
      return 'too_many_requests';
    case 503:
      return 'maintenance';
    default:
      return status >= 500 ? 'server' : 'bad_request';
  }
}

interface ErrorAnswer {
  readonly status: number;
  readonly kind: ErrorKind;
  readonly retryAfter?: number | undefined;
}

function sendError(
  { config, origin }: PageTools,
  request: FastifyRequest,
  reply: FastifyReply,
  { status, kind, retryAfter }: ErrorAnswer,
): FastifyReply {
  if (retryAfter !== undefined) reply.header('Retry-After', String(retryAfter));
  // what was not sent begins at its own address, too
  const isAgain = kind === 'fee_unknown' || (request.method === 'GET' && kind !== 'not_found');
  const returnTo = isAgain ? again(request, kind) : undefined;
  const model = {
    kind,
    requestId: request.id,
    localHttp: config.sandbox && origin.startsWith('http:'),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(returnTo === undefined ? {} : { returnTo }),
  };
  return reply.page(errorView(model, request.viewContext()), { status });
}

/** Where trying again begins: the addresses of a sign-in under way are good once. */
function again(request: FastifyRequest, kind: ErrorKind): string {
  const path = pathOf(request);
  const area = areaOf(path);
  const { signIn, callback } = areas[area];
  const over = kind === 'session_expired' || kind === 'no_cookies';
  return over && (area === 'provider' || path === callback) ? signIn : path;
}

const seconds = (header: unknown): number | undefined => Number(header ?? 0) || undefined;
