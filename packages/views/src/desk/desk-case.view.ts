import { html } from 'lit';
import type { PostForm, View, ViewContext } from '../context.js';
import type { CaseEventModel, SubmittedModel } from '../models.js';
import type { DeskEntry } from './desk-list.view.js';

/** What is wrong with a posted decision, by field. */
export type DecideErrors = Partial<Record<'outcome' | 'reason' | 'message', 'required' | 'too_long'>>;

export interface DecideModel {
  /** Posts `outcome` (`approved` or `rejected`), `reason` (a code of the definition, counts only when rejected), `message`. */
  readonly form: PostForm;
  /** As posted; all empty at first. */
  readonly values: { readonly outcome: string; readonly reason: string; readonly message: string };
  readonly errors: DecideErrors;
}

export interface DeskCaseModel {
  readonly case: DeskEntry;
  readonly submitted: SubmittedModel;
  /** In the order they happened, notes included. */
  readonly events: readonly CaseEventModel[];
  /** Begins the review: a form with one button; null when it has begun, or is not this officer's to begin. */
  readonly take: PostForm | null;
  /** Null when there is nothing for this officer to decide. */
  readonly decide: DecideModel | null;
  /** `changed`: somebody else acted on the case since this page was shown, so the decision was not taken. */
  readonly notice?: 'changed';
}

export function deskCaseView(model: DeskCaseModel, context: ViewContext): View {
  void context;
  const title = model.case.number;
  return { title, body: html`<h1>${title}</h1>` };
}
