import { localize } from '@layan/definition';
import type { TaskItem } from '@layan/elements/templates';
import type { FirstContext } from '../context.js';
import type { DraftEntry } from '../models.js';
import { instantDate } from '../text/instant-text.js';

/** Where a draft goes on. */
export const draftHref = ({ id, service, nextPage }: DraftEntry, { urls }: FirstContext): string =>
  nextPage === null ? urls.check(service.id, id) : urls.draftPage(service.id, id, nextPage);

/** When a draft was begun and how far it is. */
export function draftHint({ createdAt, nextTitle }: DraftEntry, context: FirstContext): string {
  const { words, locale } = context;
  return words.draft.facts({
    started: words.draft.started({ date: instantDate(createdAt, context) }),
    next: nextTitle === null ? words.draft.complete() : words.draft.next({ title: localize(nextTitle, locale) }),
  });
}

export const draftItem = (draft: DraftEntry, title: string, context: FirstContext): TaskItem => ({
  href: draftHref(draft, context),
  title: draft.label ? context.words.draft.labelled({ title, label: draft.label }) : title,
  hint: draftHint(draft, context),
});
