import { html } from 'lit';
import type { View, ViewContext } from '../context.js';
import type { CaseModel } from '../models.js';

export interface ReceivedModel {
  readonly case: CaseModel;
}

export function receivedView(model: ReceivedModel, context: ViewContext): View {
  const title = context.words.received.title();
  return { title, body: html`<h1>${title}</h1>` };
}
