import { html } from 'lit';
import type { View, ViewContext } from '../context.js';
import type { CaseEventModel, CaseModel, SubmittedModel } from '../models.js';

export interface CaseStatusModel {
  readonly case: CaseModel;
  /** In the order they happened. */
  readonly events: readonly CaseEventModel[];
  readonly submitted: SubmittedModel;
}

export function caseStatusView(model: CaseStatusModel, context: ViewContext): View {
  void context;
  const title = model.submitted.definition.title.id;
  return { title, body: html`<h1>${title}</h1>` };
}
