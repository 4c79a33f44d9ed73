import type { Localized } from '@layan/definition';
import { html } from 'lit';
import type { DeskQueue, View, ViewContext } from '../context.js';
import type { CaseModel } from '../models.js';

export interface DeskEntry extends CaseModel {
  /** What the definition's `draftLabel` says: usually whom it is for. */
  readonly label: string | null;
}

export interface DeskListModel {
  readonly agency: Localized;
  readonly queue: DeskQueue;
  readonly cases: readonly DeskEntry[];
  /** Address of the next page; null on the last. */
  readonly next: string | null;
}

export function deskListView(model: DeskListModel, context: ViewContext): View {
  const title = context.words.desk.title();
  return { title, body: html`<h1>${title}</h1>` };
}
