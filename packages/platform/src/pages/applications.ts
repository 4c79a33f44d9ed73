/** What the citizen has begun and sent. */
import { applicationsView } from '@layan/views';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { draftEntries } from './draft-list.js';
import type { PagesOptions } from './options.js';
import { citizenOf, query } from './request.js';
import { withQuery } from './urls.js';

export function applicationsRoutes(app: FastifyInstance, { stores }: PagesOptions): void {
  app.get('/permohonan', { preHandler: app.requireCitizen() }, list);

  async function list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const citizen = citizenOf(request);
    const context = request.viewContext();
    const cursor = query(request, 'cursor');
    const { items: cases, next } = await stores.citizen(citizen.person).cases.list({ cursor });
    const model = {
      // Drafts stand above the first part of the cases.
      drafts: cursor === undefined ? await draftEntries(stores, citizen) : [],
      cases,
      next: next === null ? null : withQuery(context.urls.applications(), 'cursor', next),
      ...notice(request),
    };
    return reply.page(applicationsView(model, context));
  }
}

function notice(request: FastifyRequest): { readonly notice?: 'saved' | 'removed' } {
  if (query(request, 'tersimpan') !== undefined) return { notice: 'saved' };
  return query(request, 'dihapus') === undefined ? {} : { notice: 'removed' };
}
