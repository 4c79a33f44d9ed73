import { html } from 'lit';
import type { View, ViewContext } from '../context.js';
import type { CaseModel, SubmittedModel } from '../models.js';

export interface CaseStatusModel {
  readonly case: CaseModel;
  readonly submitted: SubmittedModel;
}

export function caseStatusView(model: CaseStatusModel, context: ViewContext): View {
  const title = model.submitted.definition.title.id;
  return { title, body: html`<h1>${title}</h1>` };
}
