/** One case on the desk. */
import type { DeskCaseDetail, Intent } from '@layan/contract';
import { localize, type ServiceDefinition } from '@layan/definition';
import { deskCaseView, type DecideErrors, type RefundErrors } from '@layan/views';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { filesById } from '../files/file-rows.js';
import type { OfficerStore } from '../stores/stores.js';
import { everything } from './lists.js';
import { noDecision, type DecideValues } from './models/decision.js';
import { nothingTyped, type RefundValues } from './models/refund.js';
import { submittedModel } from './models/submitted.js';
import type { PagesOptions } from './options.js';
import { contextFor, formTo, officerOf, parameter } from './request.js';
import { paths } from './urls.js';

export interface OpenedCase {
  readonly store: OfficerStore;
  readonly case: DeskCaseDetail;
  readonly definition: ServiceDefinition;
  /** Its bill; null when the service costs nothing. */
  readonly intent: Intent | null;
}

/** Why a case is shown again, and with what. */
export interface DeskAnswer {
  readonly status?: number;
  readonly values?: DecideValues;
  readonly errors?: DecideErrors;
  /** A refund that was posted and not made. */
  readonly refund?: { readonly values: RefundValues; readonly errors: RefundErrors };
  readonly notice?: 'changed' | 'money_changed';
}

/** The case that the address names. @throws ProblemError `not-found`, also for another agency's */
export async function openDeskCase(request: FastifyRequest, { stores }: PagesOptions): Promise<OpenedCase> {
  const store = stores.officer(officerOf(request));
  const found = await store.get(parameter(request, 'case'));
  const definition = await stores.nobody().definitions.get(found.service.id, found.service.version);
  const intent = found.intent === null ? null : await store.money.get(found.intent);
  return { store, case: found, definition, intent };
}

export async function showDeskCase(
  request: FastifyRequest,
  reply: FastifyReply,
  { store, case: found, definition, intent }: OpenedCase,
  { stores, regions, newId }: PagesOptions,
  { status = 200, values = noDecision, errors = {}, refund, notice }: DeskAnswer = {},
): Promise<FastifyReply> {
  const files = filesById((await store.files.list(found.id)).items);
  const context = { ...contextFor(request, definition, stores), files };
  const isOpen = found.state === 'received' || found.state === 'in_review';
  const isReviewer = officerOf(request).role === 'reviewer';
  const mayAct = isReviewer && isOpen;
  const form = (action: string) => formTo(request, action, { _revision: String(found.revision), _key: newId() });
  const giveBack = ({ refundable }: Intent) =>
    formTo(request, paths.giveBack(found.id), { _available: String(refundable.amount), _key: newId() });
  const view = deskCaseView(
    {
      case: found,
      fileHref: (id) => paths.deskFile(found.id, id),
      submitted: submittedModel(definition, found.answers, regions),
      events: await everything((paging) => store.events(found.id, paging)),
      take: mayAct && found.state === 'received' ? form(paths.take(found.id)) : null,
      decide: mayAct ? { form: form(paths.decide(found.id)), values, errors } : null,
      money: intent && {
        intent,
        refund:
          // what was typed is shown again even where nothing is left to give back
          isReviewer && (refund !== undefined || intent.refundable.amount > 0)
            ? {
                form: giveBack(intent),
                ...(refund ? { ...refund, isBack: true } : { values: nothingTyped(intent), errors: {} }),
              }
            : null,
      },
      ...(notice && { notice }),
    },
    context,
  );
  return reply.page(view, { status, subtitle: localize(definition.title, context.locale) });
}
