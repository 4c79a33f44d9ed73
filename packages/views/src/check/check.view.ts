import type { Answers, Finding, ServiceDefinition } from '@layan/definition';
import { html } from 'lit';
import type { PostForm, View, ViewContext } from '../context.js';
import type { DraftModel, RegionsModel } from '../models.js';

export interface CheckModel {
  readonly definition: ServiceDefinition;
  readonly draft: DraftModel;
  readonly answers: Answers;
  /** Findings of the whole form (`validate` without a page). With an error among them there is nothing to submit yet. */
  readonly findings: readonly Finding[];
  readonly regions: RegionsModel;
  /** Hidden: `_csrf`, `_revision`, `_key`. */
  readonly form: PostForm;
  /** `changed`: the answers were changed after the page that was submitted had been shown, so nothing was sent. */
  readonly notice?: 'changed';
}

export function checkView(model: CheckModel, context: ViewContext): View {
  const title = context.words.check.title();
  return { title, body: html`<h1>${title}</h1>` };
}
