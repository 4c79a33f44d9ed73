import { html } from 'lit';
import type { View, ViewContext } from '../context.js';
import type { CaseModel, DraftEntry } from '../models.js';

export interface ApplicationsModel {
  /** Newest first. */
  readonly drafts: readonly DraftEntry[];
  readonly cases: readonly CaseModel[];
  /** Address of the next page of cases; null on the last. */
  readonly next: string | null;
}

export function applicationsView(model: ApplicationsModel, context: ViewContext): View {
  const title = context.words.applications.title();
  return { title, body: html`<h1>${title}</h1>` };
}
