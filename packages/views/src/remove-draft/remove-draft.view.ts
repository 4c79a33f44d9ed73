import type { Localized } from '@layan/definition';
import { localize } from '@layan/definition';
import { actions, button, link, pageTitle } from '@layan/elements/templates';
import { html } from 'lit/html.js';
import type { PostForm, View, ViewContext } from '../context.js';
import { postForm } from '../parts/post-form.js';
import { instantDate } from '../text/instant-text.js';

export interface RemoveDraftModel {
  /** Of the service. */
  readonly title: Localized;
  /** Tells drafts of one service apart; null when it says nothing yet. */
  readonly label: string | null;
  readonly createdAt: string;
  readonly form: PostForm;
}

/** Asks before a draft is deleted for good. */
export function removeDraftView({ label, createdAt, form, ...model }: RemoveDraftModel, context: ViewContext): View {
  const { words, urls, locale } = context;
  const title = words.removeDraft.title();
  const service = localize(model.title, locale);
  const draft = label === null ? service : words.draft.labelled({ title: service, label });
  const started = words.draft.started({ date: instantDate(createdAt, context) });
  return {
    title,
    body: html`${pageTitle({ title, caption: draft, lead: `${started}. ${words.removeDraft.help()}`, level: context.level })}
    ${postForm(form, {
      body: actions([
        button({ label: words.removeDraft.submit(), kind: 'danger' }),
        link({ href: urls.applications(), text: words.removeDraft.keep() }),
      ]),
    })}`,
  };
}
