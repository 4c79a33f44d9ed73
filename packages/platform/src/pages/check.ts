/** The check page: everything that would be sent, before it is sent. */
import { localize, validate, type Finding } from '@layan/definition';
import { checkView, draftModel, namesOfAnswers } from '@layan/views';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { openDraft, redirectToCase, type OpenedDraft } from './open-draft.js';
import type { PagesOptions } from './options.js';
import { formTo } from './request.js';
import { paths, urlsFromCheck } from './urls.js';

export interface CheckAnswer {
  readonly status?: number;
  /** What submit found; the wizard's own findings when absent. */
  readonly findings?: readonly Finding[];
  readonly notice?: 'changed';
}

export function checkRoutes(app: FastifyInstance, options: PagesOptions): void {
  app.get('/layanan/:service/:draft/periksa', { preHandler: app.requireCitizen() }, async (request, reply) => {
    const opened = await openDraft(request, options.stores);
    if (opened.draft.state === 'submitted') return redirectToCase(opened, reply, { answers: false });
    return showCheck(request, reply, opened, options);
  });
}

/** Shows an open draft for checking. */
export function showCheck(
  request: FastifyRequest,
  reply: FastifyReply,
  { citizen, definition, draft, context }: OpenedDraft,
  { regions }: PagesOptions,
  { status = 200, findings, notice }: CheckAnswer = {},
): FastifyReply {
  const hidden = { _revision: String(draft.revision), _key: draft.submitKey };
  const view = checkView(
    {
      definition,
      draft: draftModel(draft),
      answers: draft.answers,
      identity: citizen.identity,
      findings: findings ?? validate(definition, draft.answers, context),
      regions: namesOfAnswers(definition, draft.answers, regions),
      form: formTo(request, paths.submit(definition.id, draft.id), hidden),
      ...(notice && { notice }),
    },
    { ...context, urls: urlsFromCheck(context.urls) },
  );
  return reply.page(view, { status, subtitle: localize(definition.title, context.locale) });
}
