import type { FastifyInstance } from 'fastify';

/** Answers only to the name people know us by: a foreign `Host` could make its way into links and caches. */
export function registerHostCheck(app: FastifyInstance, origin: string): void {
  const { host } = new URL(origin);
  app.addHook('onRequest', async (request, reply) => {
    // whoever watches the process may know it by its address only
    const watched = request.routeOptions.url === '/healthz' || request.routeOptions.url === '/readyz';
    if (request.headers.host === host || watched) return;
    return reply.code(421).type('text/plain; charset=utf-8').send(`This is ${origin}\n`);
  });
}
