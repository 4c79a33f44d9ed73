/** The desk: what waits at an officer's agency, and deciding it. */
import type { ProblemName } from '@layan/contract';
import { deskListView, posted, revisionOf } from '@layan/views';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isProblem } from '../problem/problem-error.js';
import { openDeskCase, showDeskCase } from './desk-case.js';
import { checkDecision, readDecision } from './models/decision.js';
import type { PagesOptions } from './options.js';
import { officerOf, parameter, query } from './request.js';
import { paths, withQuery } from './urls.js';

/** Somebody acted on the case since the form was made; the last one: this officer, by the same form, with another decision. */
const outrun = new Set<ProblemName>([
  'revision-mismatch',
  'already-decided',
  'waiting-payment',
  'idempotency-key-mismatch',
]);

export function deskRoutes(app: FastifyInstance, options: PagesOptions): void {
  const { stores } = options;
  const casePage = (request: FastifyRequest) => request.viewContext().urls.deskCase(parameter(request, 'case'));
  const keyOf = (request: FastifyRequest) => posted(request.form, '_key').slice(0, 255) || options.newId();
  const signedIn = { preHandler: app.requireOfficer() };
  const acting = { preHandler: app.requireOfficer({ returnTo: casePage }) };

  app.get('/meja', signedIn, list);
  app.get('/meja/permohonan/:case', signedIn, show);
  app.get('/meja/permohonan/:case/berkas/:file', { ...signedIn, config: { kind: 'file' } }, download);
  for (const action of ['tinjau', 'putuskan']) {
    app.get(`/meja/permohonan/:case/${action}`, (request, reply) => reply.redirect(casePage(request), 303));
  }
  app.post('/meja/permohonan/:case/tinjau', acting, take);
  app.post('/meja/permohonan/:case/putuskan', acting, decide);

  async function list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const officer = officerOf(request);
    const context = request.viewContext();
    const queue = query(request, 'antrean') === 'selesai' ? 'decided' : 'undecided';
    const store = stores.officer(officer);
    const { items, next } = await store.list({ queue, cursor: query(request, 'cursor') });
    const held = await store.money.held();
    const model = {
      agency: options.agencies?.[officer.agency] ?? { id: officer.agency },
      queue,
      cases: items,
      money: { href: paths.money(), count: held.items.length, more: held.next !== null },
      next: next === null ? null : withQuery(context.urls.desk(queue), 'cursor', next),
    } as const;
    return reply.page(deskListView(model, context));
  }

  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return showDeskCase(request, reply, await openDeskCase(request, options), options);
  }

  /** To be saved, never to be shown; that it was opened is recorded. */
  async function download(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { files } = stores.officer(officerOf(request));
    const { bytes, headers } = await files.open(parameter(request, 'case'), parameter(request, 'file'));
    return reply.headers({ ...headers }).send(bytes);
  }

  async function take(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    try {
      await stores.officer(officerOf(request)).take(parameter(request, 'case'), { key: keyOf(request) });
    } catch (error) {
      // The page says how it was decided.
      if (!isProblem(error) || !outrun.has(error.problem)) throw error;
    }
    return reply.redirect(casePage(request), 303);
  }

  async function decide(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const opened = await openDeskCase(request, options);
    const values = readDecision(request.form);
    const checked = checkDecision(values, opened.definition);
    if ('errors' in checked) {
      return showDeskCase(request, reply, opened, options, { status: 422, values, errors: checked.errors });
    }
    try {
      const change = { key: keyOf(request), revision: revisionOf(request.form), ...checked };
      await opened.store.decide(opened.case.id, change);
      return reply.redirect(casePage(request), 303);
    } catch (error) {
      if (!isProblem(error) || !outrun.has(error.problem)) throw error;
      const newest = await openDeskCase(request, options);
      const status = error.problem === 'revision-mismatch' ? 412 : 409;
      return showDeskCase(request, reply, newest, options, { status, values, notice: 'changed' });
    }
  }
}
