import type { Answers, Finding, ServiceDefinition } from '@layan/definition';
import { html } from 'lit';
import type { PostForm, View, ViewContext } from '../context.js';
import type { DraftModel, RegionsModel } from '../models.js';

/** Why the page is shown as it is, when that is not plain from the page itself. */
export const questionNotices = ['restored', 'stale', 'saved'] as const;
/**
 * - `restored`: typed before the session ended, brought back after sign-in, not yet saved;
 * - `stale`: the draft was changed elsewhere meanwhile, what was just posted is not saved;
 * - `saved`: the person asked to save and may leave.
 */
export type QuestionNotice = (typeof questionNotices)[number];

export interface QuestionModel {
  readonly definition: ServiceDefinition;
  readonly draft: DraftModel;
  /** Id of a visible page. */
  readonly page: string;
  /** As stored, or as posted when the post was refused. */
  readonly answers: Answers;
  /** What is wrong with the posted answers of this page; empty on a first visit. With warnings alone, posting again passes them. */
  readonly findings: readonly Finding[];
  readonly regions: RegionsModel;
  /** Hidden: `_csrf`, `_revision`. The view adds `_ack` itself: the pointers of the warnings it shows, separated by spaces. */
  readonly form: PostForm;
  readonly notice?: QuestionNotice;
}

export function questionView(model: QuestionModel, context: ViewContext): View {
  void context;
  const title = model.definition.title.id;
  return { title, body: html`<h1>${title}</h1>` };
}
