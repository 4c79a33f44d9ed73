/** Deleting a draft, after asking. */
import { draftLabel } from '@layan/definition';
import { removeDraftView } from '@layan/views';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isProblem } from '../problem/problem-error.js';
import type { PagesOptions } from './options.js';
import { citizenOf, contextFor, formTo, parameter } from './request.js';
import { paths } from './urls.js';

export function removeDraftRoutes(app: FastifyInstance, { stores }: PagesOptions): void {
  const signedIn = { preHandler: app.requireCitizen() };
  app.get('/permohonan/draf/:draft/hapus', signedIn, confirm);
  app.post('/permohonan/draf/:draft/hapus', signedIn, remove);

  async function confirm(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const draft = await stores.citizen(citizenOf(request).person).drafts.get(parameter(request, 'draft'));
    const { urls } = request.viewContext();
    if (draft.state === 'submitted') return reply.redirect(urls.applications(), 303);
    const definition = await stores.nobody().definitions.get(draft.service.id, draft.service.version);
    const context = contextFor(request, definition, stores);
    const model = {
      title: definition.title,
      label: draftLabel(definition, draft.answers, context),
      createdAt: draft.createdAt,
      form: formTo(request, context.urls.removeDraft(draft.id)),
    };
    return reply.page(removeDraftView(model, context));
  }

  async function remove(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { drafts } = stores.citizen(citizenOf(request).person);
    try {
      await drafts.remove(parameter(request, 'draft'));
    } catch (error) {
      // It was sent meanwhile, and stands among what was sent.
      if (isProblem(error, 'already-submitted')) return reply.redirect(request.viewContext().urls.applications(), 303);
      // The second of two clicks.
      if (!isProblem(error, 'not-found')) throw error;
    }
    return reply.redirect(paths.removed(), 303);
  }
}
