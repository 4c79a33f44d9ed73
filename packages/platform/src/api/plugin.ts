import { Readable } from 'node:stream';
import { limits, tusMediaType } from '@layan/contract';
import { operations } from '@layan/contract/schemas';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from '../problem/problem-error.js';
import { problemErrorHandler } from '../problem/reply-problem.js';
import { nobody } from '../stores/index.js';
import { apiRoutes, type ApiRoute } from './api-routes.js';
import type { Answer, Call, Check, Handler } from './call.js';
import { checkActor } from './checks/actor.js';
import { checkBody } from './checks/body.js';
import { checkHeaders } from './checks/headers.js';
import { checkParams } from './checks/params.js';
import { checkIdempotencyKey, checkIfMatch } from './checks/preconditions.js';
import { checkQuery } from './checks/query.js';
import { parseJson } from './json.js';
import type { ApiOptions } from './options.js';
import { letIn } from './other-sites.js';
import { handlers } from './routes/index.js';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/**
 * The API of the contract, as an encapsulated Fastify plugin: its parsers and its error handler are its own. Takes access tokens only,
 * never cookies.
 */
export function apiPlugin(app: FastifyInstance, options: ApiOptions, done: () => void): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'buffer', bodyLimit: limits.bodyBytes },
    parseBody,
  );
  // bytes of files are read by their route, as they come
  app.addContentTypeParser(tusMediaType, (_request, payload, read) => read(null, payload));
  app.setErrorHandler(problemErrorHandler);
  letIn(app, options.otherSites ?? new Set());

  // In this order: who calls, then what they name, then what they say.
  const checks: readonly Check[] = [
    checkActor(options.authenticate),
    checkParams,
    checkQuery,
    checkHeaders,
    checkIfMatch,
    checkIdempotencyKey,
    checkBody,
  ];
  const handle = handlers(options);
  const add = (scope: FastifyInstance, route: ApiRoute) =>
    scope.route({
      method: route.method,
      url: route.url,
      config: { roles: route.roles, ...(givesBytes(route) && { kind: 'file' as const }) },
      handler: (request, reply) => run(route, checks, handle[route.name], request, reply),
    });
  const isRaw = ({ name }: ApiRoute) => operations[name].body?.raw === true;
  for (const route of apiRoutes) if (!isRaw(route)) add(app, route);
  void app.register((scope, _options, registered) => {
    takeBytes(scope);
    for (const route of apiRoutes) if (isRaw(route)) add(scope, route);
    registered();
  });
  refuseOtherMethods(app);
  done();
}

const givesBytes = ({ name }: ApiRoute): boolean => operations[name].replies[200]?.bytes !== undefined;

async function run(
  { name }: ApiRoute,
  checks: readonly Check[],
  handler: Handler,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const call: Call = { request, actor: nobody, params: {}, query: {}, body: undefined, revision: 0, key: '' };
  for (const check of checks) await check(call, name);
  return send(reply, await handler(call));
}

function send(
  reply: FastifyReply,
  { status, body, headers, type = 'application/json; charset=utf-8' }: Answer,
): FastifyReply {
  void reply.code(status).headers({ ...headers });
  if (body === undefined) return reply.send();
  if (body instanceof Readable) return reply.send(body);
  return reply.type(type).send(body);
}

/** Bodies as they come, whatever they call themselves: somebody has signed these bytes. */
function takeBytes(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: limits.bodyBytes }, (_request, body, done) => {
    done(null, body);
  });
}

function parseBody(request: FastifyRequest, body: Buffer, done: (error: Error | null, body?: unknown) => void): void {
  const charset = /;\s*charset="?([^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8') return done(new ProblemError('media-type'));
  if (body.length === 0) return done(null, undefined);
  try {
    done(null, parseJson(body));
  } catch (error) {
    done(error as Error);
  }
}

/** A path that exists, asked with a method that does not. */
function refuseOtherMethods(app: FastifyInstance): void {
  const allowed = new Map<string, Set<string>>();
  for (const { url, method } of apiRoutes) {
    const set = allowed.get(url) ?? new Set();
    allowed.set(url, set.add(method));
    if (method === 'GET') set.add('HEAD');
  }
  for (const [url, set] of allowed) {
    const headers = { allow: [...set].sort().join(', ') };
    app.route({
      method: methods.filter((method) => !set.has(method)),
      url,
      onRequest: () => Promise.reject(new ProblemError('method-not-allowed', { headers })),
      handler: () => undefined,
    });
  }
}
