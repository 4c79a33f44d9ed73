/** A draft of the signed-in citizen, with what its pages need. */
import { firstUnansweredPage, visiblePages, type ServiceDefinition, type VisiblePage } from '@layan/definition';
import { pageAfter, type ViewContext } from '@layan/views';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { filesById } from '../files/file-rows.js';
import { ProblemError } from '../problem/problem-error.js';
import type { CitizenActor } from '../stores/actor.js';
import type { CitizenStore, KeptDraft, Stores } from '../stores/stores.js';
import { citizenOf, contextFor, parameter } from './request.js';
import { paths } from './urls.js';

export interface OpenedDraft {
  readonly citizen: CitizenActor;
  readonly store: CitizenStore;
  readonly draft: KeptDraft;
  readonly definition: ServiceDefinition;
  readonly context: ViewContext;
}

/** The draft that the address names. @throws ProblemError `not-found`, also for somebody else's draft */
export async function openDraft(request: FastifyRequest, stores: Stores): Promise<OpenedDraft> {
  const citizen = citizenOf(request);
  const store = stores.citizen(citizen.person);
  const draft = await store.drafts.get(parameter(request, 'draft'));
  if (draft.service.id !== parameter(request, 'service')) throw new ProblemError('not-found');
  const definition = await stores.nobody().definitions.get(draft.service.id, draft.service.version);
  return withFiles({ citizen, store, draft, definition, context: contextFor(request, definition, stores) });
}

/** With the files of the draft as they are now. */
export async function withFiles(opened: OpenedDraft): Promise<OpenedDraft> {
  const { store, draft, context } = opened;
  const { items } = await store.files.list(draft.id);
  return { ...opened, context: { ...context, files: filesById(items) } };
}

/** To the case that the draft has become. `answers`: say there what was sent, because the person has something else in front of them. */
export async function redirectToCase(
  { store, draft }: OpenedDraft,
  reply: FastifyReply,
  { answers }: { readonly answers: boolean },
): Promise<FastifyReply> {
  const { case: made } = await store.submissions.get(draft.submission ?? '');
  return reply.redirect(paths.sent(made.id, answers), 303);
}

/** The page of that id, if it is asked. */
export function askedPage(
  { definition, draft, context }: OpenedDraft,
  id: string,
  answers = draft.answers,
): VisiblePage | undefined {
  return visiblePages(definition, answers, context).find(({ page }) => page.id === id);
}

/** Where the draft goes on: its first page that still asks something, else the check page. */
export function whereToGoOn(opened: OpenedDraft): string {
  const { definition, draft, context } = opened;
  return addressOf(opened, firstUnansweredPage(definition, draft.answers, context));
}

/** Where a page leads that is in order: to the next one, and after the last to the check page. */
export function whereNext(opened: OpenedDraft, page: string): string {
  const { definition, draft, context } = opened;
  return addressOf(opened, pageAfter(definition, draft.answers, context, page));
}

/** Address of a page of questions, of the check page for null. */
function addressOf({ definition, draft, context: { urls } }: OpenedDraft, page: string | null): string {
  return page === null ? urls.check(definition.id, draft.id) : urls.draftPage(definition.id, draft.id, page);
}
