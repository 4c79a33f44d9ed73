import { html } from 'lit';
import type { View, ViewContext } from '../context.js';
import type { CaseModel, SubmittedModel } from '../models.js';

/** The draft was sent before. */
export interface SentModel {
  readonly case: CaseModel;
  /** What was sent, where it is not what this page had shown; null when it is the same. */
  readonly other: SubmittedModel | null;
}

export function sentView(model: SentModel, context: ViewContext): View {
  const title = context.words.sent.title();
  return { title, body: html`<h1>${title}</h1>` };
}
