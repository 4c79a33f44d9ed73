import { localize } from '@layan/definition';
import { buttonLink, link, notice, pageTitle, taskList, type Content } from '@layan/elements/templates';
import { html, nothing } from 'lit/html.js';
import type { View, ViewContext } from '../context.js';
import type { CaseModel, DraftEntry } from '../models.js';
import { stateTag } from '../parts/case-text.js';
import { draftItem } from '../parts/draft-items.js';
import { dateText, instantDate } from '../text/instant-text.js';
import { levelBelow, sectionHeading } from '../parts/headings.js';

export interface ApplicationsModel {
  /** Newest first. */
  readonly drafts: readonly DraftEntry[];
  readonly cases: readonly CaseModel[];
  /** Address of the next page of cases; null on the last. */
  readonly next: string | null;
  /** What was just done with a draft. */
  readonly notice?: 'saved' | 'removed';
}

/** Everything the signed-in citizen has begun and sent. */
export function applicationsView(model: ApplicationsModel, context: ViewContext): View {
  const { drafts, cases, next } = model;
  const { words, urls, locale } = context;
  const title = words.applications.title();
  if (drafts.length === 0 && cases.length === 0) {
    return {
      title,
      body: html`${noticeOf(model, context)}
      ${pageTitle({ title, lead: words.applications.empty(), level: context.level })}
      ${buttonLink({ href: urls.catalogue(), label: words.applications.find() })}`,
    };
  }
  const draftItems = drafts.map((draft) => {
    const item = draftItem(draft, localize(draft.title, locale), context);
    const href = urls.removeDraft(draft.id);
    return { ...item, action: { href, text: words.applications.remove(), hiddenText: `${item.title}, ${item.hint}` } };
  });
  return {
    title,
    body: html`${noticeOf(model, context)} ${pageTitle({ title, level: context.level })}
    ${
      drafts.length > 0
        ? html`${sectionHeading(words.applications.drafts(), context)} ${taskList({ items: draftItems })}`
        : nothing
    }
    ${
      cases.length > 0
        ? html`${sectionHeading(words.applications.cases(), context)}
          ${taskList({ items: cases.map((item) => caseItem(item, context)) })}`
        : nothing
    }
    ${next ? html`<p>${link({ href: next, text: words.common.nextPage() })}</p>` : nothing}`,
  };
}

function noticeOf({ notice: kind }: ApplicationsModel, context: ViewContext): Content {
  const { applications } = context.words;
  switch (kind) {
    case 'saved':
      return notice({
        level: levelBelow(context),
        tone: 'ok',
        title: applications.saved(),
        body: html`<p>${applications.savedHelp()}</p>`,
      });
    case 'removed':
      return notice({ level: levelBelow(context), tone: 'ok', title: applications.removed() });
    case undefined:
      return nothing;
  }
}

function caseItem(item: CaseModel, context: ViewContext) {
  const { words, urls, locale } = context;
  const sent = words.applications.submitted({ date: instantDate(item.createdAt, context) });
  const due = item.due ? words.applications.due({ date: dateText(item.due.date, context) }) : '';
  const number = words.applications.case({ number: item.number });
  return {
    href: urls.case(item.id),
    title: localize(item.service.title, locale),
    hint: [number, sent, due].filter(Boolean).join(' · '),
    status: stateTag(item, context),
  };
}
