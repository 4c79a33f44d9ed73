/** Where a service begins, or goes on: the start page, with the drafts that are open. */
import { visiblePages } from '@layan/definition';
import { posted, startView } from '@layan/views';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isProblem } from '../problem/problem-error.js';
import { draftEntries } from './draft-list.js';
import type { PagesOptions } from './options.js';
import { citizenOf, contextFor, formTo, parameter } from './request.js';
import { paths } from './urls.js';

export function startRoutes(app: FastifyInstance, options: PagesOptions): void {
  const { stores, newId } = options;

  app.get('/layanan/:service', async (request, reply) => {
    const service = await stores.nobody().services.get(parameter(request, 'service'));
    const definition = await stores.nobody().definitions.get(service.id);
    const context = contextFor(request, definition, stores);
    const { citizen } = request;
    const model = {
      definition,
      fee: service.fee,
      state: service.state,
      signedIn: citizen !== null,
      // The key makes a double click one draft.
      form: citizen && formTo(request, paths.startDraft(service.id), { _key: newId() }),
      drafts: citizen ? await draftEntries(stores, citizen, service.id) : [],
    };
    return reply.page(startView(model, context));
  });

  const servicePage = (request: FastifyRequest) => request.viewContext().urls.service(parameter(request, 'service'));

  app.get('/layanan/:service/mulai', (request, reply) => reply.redirect(servicePage(request), 303));

  app.post('/layanan/:service/mulai', { preHandler: app.requireCitizen({ returnTo: servicePage }) }, start);

  async function start(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const citizen = citizenOf(request);
    const service = parameter(request, 'service');
    const key = posted(request.form, '_key').slice(0, 255) || newId();
    try {
      const { draft } = await stores.citizen(citizen.person).drafts.create(service, citizen, { key });
      const definition = await stores.nobody().definitions.get(service, draft.service.version);
      const context = contextFor(request, definition, stores);
      const first = visiblePages(definition, draft.answers, context)[0];
      const { urls } = context;
      return reply.redirect(
        first ? urls.draftPage(service, draft.id, first.page.id) : urls.check(service, draft.id),
        303,
      );
    } catch (error) {
      // The start page says that the service is closed.
      if (isProblem(error, 'service-closed')) return reply.redirect(servicePage(request), 303);
      throw error;
    }
  }
}
