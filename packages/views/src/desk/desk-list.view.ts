import type { Localized } from '@layan/definition';
import { html } from 'lit';
import type { View, ViewContext } from '../context.js';
import type { CaseEntry } from '../models.js';

export interface DeskEntry extends CaseEntry {
  readonly applicant: string;
}

export interface DeskListModel {
  readonly agency: Localized;
  /** What waits longest first. */
  readonly cases: readonly DeskEntry[];
  /** Address of the next page; null on the last. */
  readonly next: string | null;
}

export function deskListView(model: DeskListModel, context: ViewContext): View {
  const title = context.words.desk.title();
  return { title, body: html`<h1>${title}</h1>` };
}
