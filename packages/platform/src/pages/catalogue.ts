/** The list of services: what everybody sees first. */
import { catalogueView } from '@layan/views';
import type { FastifyInstance } from 'fastify';
import { everything } from './lists.js';
import type { PagesOptions } from './options.js';

export function catalogueRoutes(app: FastifyInstance, { stores }: PagesOptions): void {
  app.get('/', (_request, reply) => reply.redirect('/layanan', 303));

  app.get('/layanan', async (request, reply) => {
    const services = await everything((paging) => stores.nobody().services.list(paging));
    return reply.page(catalogueView({ services }, request.viewContext()));
  });
}
