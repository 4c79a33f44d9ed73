/** What became of an application: received, on its way, decided. */
import { caseStatusView, receivedView, sentView } from '@layan/views';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { filesById } from '../files/file-rows.js';
import { everything } from './lists.js';
import { submittedModel } from './models/submitted.js';
import type { PagesOptions } from './options.js';
import { citizenOf, contextFor, parameter, query } from './request.js';

export function caseRoutes(app: FastifyInstance, { stores, regions }: PagesOptions): void {
  const signedIn = { preHandler: app.requireCitizen() };
  app.get('/permohonan/:case', signedIn, status);
  app.get('/permohonan/:case/diterima', signedIn, received);
  app.get('/permohonan/:case/terkirim', signedIn, sent);

  async function status(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { store, own, submitted, context } = await open(request);
    const events = await everything((paging) => store.cases.events(own.id, paging));
    return reply.page(caseStatusView({ case: own, events, submitted }, context));
  }

  async function received(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { own, context } = await open(request);
    return reply.page(receivedView({ case: own }, context));
  }

  async function sent(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { own, sentAt, submitted, context } = await open(request);
    const other = query(request, 'isi') === undefined ? null : submitted;
    return reply.page(sentView({ case: own, submittedAt: sentAt, other }, context));
  }

  /** The case that the address names, with what was sent. @throws ProblemError `not-found`, also for somebody else's */
  async function open(request: FastifyRequest) {
    const store = stores.citizen(citizenOf(request).person);
    const own = await store.cases.get(parameter(request, 'case'));
    const { answers, draft, submittedAt: sentAt } = await store.submissions.get(own.submission);
    const definition = await stores.nobody().definitions.get(own.service.id, own.service.version);
    const files = filesById((await store.files.list(draft)).items);
    const context = { ...contextFor(request, definition, stores), files };
    return { store, own, sentAt, submitted: submittedModel(definition, answers, regions), context };
  }
}
