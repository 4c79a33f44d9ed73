import { html } from 'lit';
import type { FormModel, View, ViewContext } from '../context.js';
import type { CaseModel, SubmittedModel } from '../models.js';

export interface Applicant {
  readonly name: string;
  readonly nik: string;
  /** `YYYY-MM-DD` */
  readonly birthdate: string | null;
}

/** What is missing in a posted decision: field name to what is wrong with it. */
export type DecideErrors = Partial<Record<'outcome' | 'reason' | 'note', 'required' | 'too_long'>>;

export interface DecideModel {
  /** Posts `outcome` (`approved` or `rejected`), `reason` (a code, only used when rejected), `note`. Hidden: `_csrf`, `_revision`. */
  readonly form: FormModel;
  /** As posted; all empty at first. */
  readonly values: { readonly outcome: string; readonly reason: string; readonly note: string };
  readonly errors: DecideErrors;
}

export interface DeskCaseModel {
  readonly case: CaseModel;
  readonly applicant: Applicant;
  readonly submitted: SubmittedModel;
  /** Null when there is nothing for this officer to decide. */
  readonly decide: DecideModel | null;
  /** `changed`: somebody else acted on the case since this page was shown, so the decision was not taken. */
  readonly notice?: 'changed';
}

export function deskCaseView(model: DeskCaseModel, context: ViewContext): View {
  const title = model.case.number;
  return { title, body: html`<h1>${title}</h1>` };
}
