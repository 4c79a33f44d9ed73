/** Sending a draft, once. */
import { posted, revisionOf } from '@layan/views';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isProblem } from '../problem/problem-error.js';
import { findingsOf } from '../submission/refusal.js';
import { showCheck } from './check.js';
import { openDraft } from './open-draft.js';
import type { PagesOptions } from './options.js';
import { citizenOf, parameter } from './request.js';
import { paths } from './urls.js';

export function submitRoutes(app: FastifyInstance, options: PagesOptions): void {
  const { stores } = options;
  const path = '/layanan/:service/:draft/kirim';
  const checkPage = (request: FastifyRequest): string =>
    request.viewContext().urls.check(parameter(request, 'service'), parameter(request, 'draft'));

  app.get(path, (request, reply) => reply.redirect(checkPage(request), 303));
  app.post(path, { preHandler: app.requireCitizen({ returnTo: checkPage }) }, submit);

  async function submit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { person, identity, assurance } = citizenOf(request);
    const revision = revisionOf(request.form);
    const sending = { revision, key: posted(request.form, '_key'), identity, assurance };
    try {
      const { submission, first } = await stores.citizen(person).submit(parameter(request, 'draft'), sending);
      const otherwise = !first && submission.revision !== revision;
      return reply.redirect(otherwise ? paths.sent(submission.case.id, true) : paths.received(submission.case.id), 303);
    } catch (error) {
      if (isProblem(error, 'revision-mismatch')) {
        return showCheck(request, reply, await openDraft(request, stores), options, { status: 412, notice: 'changed' });
      }
      if (isProblem(error, 'refused-answers')) {
        const opened = await openDraft(request, stores);
        return showCheck(request, reply, opened, options, { status: 422, findings: findingsOf(error) });
      }
      throw error;
    }
  }
}
