/** Lets pages of other sites call the API from the browser, with tokens that they hold themselves (CORS, in the Fetch standard). */
import type { FastifyInstance } from 'fastify';

/** What a page may say besides what every page may. No cookie is among it, so nobody is made to call by being lured to a page. */
const asked = [
  'Authorization',
  'Content-Type',
  'DPoP',
  'Idempotency-Key',
  'If-Match',
  'Last-Event-ID',
  'Tus-Resumable',
  'Upload-Length',
  'Upload-Metadata',
  'Upload-Offset',
].join(', ');

/** What a page may read of an answer besides what every page may. */
const answered = [
  'DPoP-Nonce',
  'ETag',
  'Location',
  'Retry-After',
  'Upload-Expires',
  'Upload-Length',
  'Upload-Metadata',
  'Upload-Offset',
  'WWW-Authenticate',
].join(', ');

const preflight = {
  'access-control-allow-methods': 'GET, HEAD, POST, PATCH, DELETE',
  'access-control-allow-headers': asked,
  // what is allowed changes with a release at most; ten minutes is a visit
  'access-control-max-age': '600',
};

/** @param origins - Those sites: `https://dinas.example`. */
export function letIn(app: FastifyInstance, origins: ReadonlySet<string>): void {
  if (origins.size === 0) return;
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    reply.header('vary', 'Origin');
    if (origin === undefined || !origins.has(origin)) return;
    reply.headers({ 'access-control-allow-origin': origin, 'access-control-expose-headers': answered });
    const isPreflight = request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
    if (isPreflight) return reply.code(204).headers(preflight).send();
  });
}
