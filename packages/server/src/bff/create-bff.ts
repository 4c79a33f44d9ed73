import { isProblemError, ProblemError, problemReply } from '../http/replies.js';
import { failureReply } from '../sign-in/failure-reply.js';
import { codeOf } from './log.js';
import { makeParts, type Parts } from './parts.js';
import { findRoute, type Route } from './routes.js';
import { completeSettings, type BffOptions } from './settings.js';

/** The backend-for-frontend of an agency's site. */
export interface BffHandler {
  /** Where on the site it is mounted: `/layan`. */
  readonly path: string;
  /** Scheme, host and port of the site as browsers see it. */
  readonly origin: string;
  /**
   * Answers every request below `path`; never rejects.
   * @param from - Address of the caller, so that one cannot begin sign-ins without end. Behind a proxy the socket's is the proxy's: take
   * what yours hands on.
   */
  handle(request: Request, from?: string | null): Promise<Response>;
}

/**
 * Makes the handler that holds sessions and tokens on the agency's own server, so that no page has any. It opens nothing and asks
 * nobody before its first request.
 * @throws TypeError that names the first setting that cannot be right.
 */
export function createBff(options: BffOptions): BffHandler {
  const bff = completeSettings(options);
  const parts = makeParts(bff);
  return { path: bff.path, origin: bff.origin, handle: (request, from = null) => handle(parts, request, from) };
}

async function handle(parts: Parts, request: Request, from: string | null): Promise<Response> {
  const { bff } = parts;
  const url = new URL(request.url);
  const inside = url.pathname.startsWith(`${bff.path}/`);
  const route = inside ? findRoute(url.pathname.slice(bff.path.length)) : null;
  try {
    if (route === null) throw new ProblemError('not-found');
    return await handlerOf(route, request)(parts, request, { url, from });
  } catch (error) {
    return refuse(parts, request, route, error);
  }
}

function handlerOf({ methods }: Route, request: Request) {
  const handler = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined;
  if (handler === undefined) throw new ProblemError('method-not-allowed', { allow: Object.keys(methods).join(', ') });
  return handler;
}

function refuse({ bff }: Parts, request: Request, route: Route | null, error: unknown): Response {
  if (isProblemError(error)) return problemReply(error);
  if (route?.seen) return failureReply(bff, request, error);
  bff.log({ level: 'error', event: 'failed', code: codeOf(error) });
  return problemReply(new ProblemError('internal'));
}
