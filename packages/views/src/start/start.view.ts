import type { ServiceDefinition } from '@layan/definition';
import { html } from 'lit';
import type { PostForm, View, ViewContext } from '../context.js';
import type { FeeRange } from '../catalogue/catalogue.view.js';
import type { DraftEntry } from '../models.js';

export interface StartModel {
  readonly definition: ServiceDefinition;
  readonly fee: FeeRange | null;
  readonly state: 'open' | 'closed';
  readonly signedIn: boolean;
  /** Posts to make a new draft; null while nobody is signed in. */
  readonly form: PostForm | null;
  /** Open drafts of this service, newest first; empty while nobody is signed in. */
  readonly drafts: readonly DraftEntry[];
}

export function startView(model: StartModel, context: ViewContext): View {
  void context;
  const title = model.definition.title.id;
  return { title, body: html`<h1>${title}</h1>` };
}
