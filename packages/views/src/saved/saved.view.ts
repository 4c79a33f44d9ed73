import { localize } from '@layan/definition';
import { actions, buttonLink, link, pageTitle } from '@layan/elements/templates';
import { html } from 'lit/html.js';
import type { View, ViewContext } from '../context.js';
import type { DraftEntry } from '../models.js';
import { draftHref } from '../parts/draft-items.js';
import { instantDate, savedText } from '../text/instant-text.js';

export interface SavedModel {
  readonly draft: DraftEntry;
  /** Instant until which the draft is kept, where known. */
  readonly keptUntil?: string;
}

/** What a person sees who has saved and goes away: what is safe, for how long, and the way back. */
export function savedView({ draft, keptUntil }: SavedModel, context: ViewContext): View {
  const { words, urls, locale } = context;
  const title = words.saved.title();
  const service = localize(draft.title, locale);
  const when = savedText({ savedAt: draft.updatedAt }, context);
  const kept = keptUntil === undefined ? '' : ` ${words.saved.kept({ date: instantDate(keptUntil, context) })}`;
  return {
    title,
    body: html`${pageTitle({
        title,
        caption: draft.label === null ? service : words.draft.labelled({ title: service, label: draft.label }),
        lead: `${when}.${kept}`,
        level: context.level,
      })}
      <p>${words.saved.keptHelp()}</p>
      ${actions([
        buttonLink({ href: draftHref(draft, context), label: words.saved.continue() }),
        link({ href: urls.applications(), text: words.saved.applications() }),
      ])}`,
  };
}
