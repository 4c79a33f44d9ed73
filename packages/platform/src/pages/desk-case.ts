/** One case on the desk. */
import type { DeskCaseDetail } from '@layan/contract';
import { localize, type ServiceDefinition } from '@layan/definition';
import { deskCaseView, type DecideErrors } from '@layan/views';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { filesById } from '../files/file-rows.js';
import type { OfficerStore } from '../stores/stores.js';
import { everything } from './lists.js';
import { noDecision, type DecideValues } from './models/decision.js';
import { submittedModel } from './models/submitted.js';
import type { PagesOptions } from './options.js';
import { contextFor, formTo, officerOf, parameter } from './request.js';
import { paths } from './urls.js';

export interface OpenedCase {
  readonly store: OfficerStore;
  readonly case: DeskCaseDetail;
  readonly definition: ServiceDefinition;
}

/** Why a case is shown again, and with what. */
export interface DeskAnswer {
  readonly status?: number;
  readonly values?: DecideValues;
  readonly errors?: DecideErrors;
  readonly notice?: 'changed';
}

/** The case that the address names. @throws ProblemError `not-found`, also for another agency's */
export async function openDeskCase(request: FastifyRequest, { stores }: PagesOptions): Promise<OpenedCase> {
  const store = stores.officer(officerOf(request));
  const found = await store.get(parameter(request, 'case'));
  const definition = await stores.nobody().definitions.get(found.service.id, found.service.version);
  return { store, case: found, definition };
}

export async function showDeskCase(
  request: FastifyRequest,
  reply: FastifyReply,
  { store, case: found, definition }: OpenedCase,
  { stores, regions, newId }: PagesOptions,
  { status = 200, values = noDecision, errors = {}, notice }: DeskAnswer = {},
): Promise<FastifyReply> {
  const files = filesById((await store.files.list(found.id)).items);
  const context = { ...contextFor(request, definition, stores), files };
  const isOpen = found.state === 'received' || found.state === 'in_review';
  const mayAct = officerOf(request).role === 'reviewer' && isOpen;
  const form = (action: string) => formTo(request, action, { _revision: String(found.revision), _key: newId() });
  const view = deskCaseView(
    {
      case: found,
      fileHref: (id) => paths.deskFile(found.id, id),
      submitted: submittedModel(definition, found.answers, regions),
      events: await everything((paging) => store.events(found.id, paging)),
      take: mayAct && found.state === 'received' ? form(paths.take(found.id)) : null,
      decide: mayAct ? { form: form(paths.decide(found.id)), values, errors } : null,
      ...(notice && { notice }),
    },
    context,
  );
  return reply.page(view, { status, subtitle: localize(definition.title, context.locale) });
}
