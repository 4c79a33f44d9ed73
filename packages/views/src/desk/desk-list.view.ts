import type { Localized } from '@layan/definition';
import { localize } from '@layan/definition';
import { link, pageTitle, table, tag } from '@layan/elements/templates';
import { html, nothing } from 'lit/html.js';
import type { DeskQueue, View, DeskContext } from '../context.js';
import type { CaseModel } from '../models.js';
import { isOverdue, stateTag } from '../parts/case-text.js';
import { dateText, instantDate } from '../text/instant-text.js';

export interface DeskEntry extends CaseModel {
  /** What the definition's `draftLabel` says: what tells applications apart. */
  readonly label: string | null;
}

export interface DeskListModel {
  readonly agency: Localized;
  readonly queue: DeskQueue;
  readonly cases: readonly DeskEntry[];
  /** The page of money, and how many bills wait there; `more`: there are more than these. */
  readonly money: { readonly href: string; readonly count: number; readonly more: boolean };
  /** Address of the next page; null on the last. */
  readonly next: string | null;
}

/** Cases of an officer's agency: what waits, or what is decided. */
export function deskListView({ agency, queue, cases, money, next }: DeskListModel, context: DeskContext): View {
  const { words, urls, locale } = context;
  const undecided = queue === 'undecided';
  const title = undecided ? words.desk.title() : words.desk.titleDecided();
  const other = undecided
    ? { href: urls.desk('decided'), text: words.desk.titleDecided() }
    : { href: urls.desk('undecided'), text: words.desk.title() };
  return {
    title,
    wide: true,
    body: html`${pageTitle({ title, caption: localize(agency, locale), level: context.level })}
      <p>${link(other)}</p>
      <p>${link({ href: money.href, text: words.deskMoney.listLink() })} ${waitingTag(money, context)}</p>
      ${
        cases.length === 0
          ? html`<p>${words.desk.empty()}</p>`
          : table({
              caption: title,
              captionHidden: true,
              columns: [
                { label: words.desk.number(), header: true },
                { label: words.desk.about() },
                { label: words.desk.service() },
                { label: words.desk.submitted() },
                { label: words.desk.due() },
                { label: words.desk.state() },
              ],
              rows: cases.map((item) => deskRow(item, context)),
            })
      }
      ${next ? html`<p>${link({ href: next, text: words.common.nextPage() })}</p>` : nothing}`,
  };
}

function waitingTag({ count, more }: DeskListModel['money'], { words: { deskMoney } }: DeskContext) {
  if (count === 0) return nothing;
  return tag({ text: more ? deskMoney.waitingMore({ count }) : deskMoney.waiting({ count }), tone: 'attention' });
}

function deskRow(item: DeskEntry, context: DeskContext) {
  const { words, urls, locale } = context;
  const due = item.due ? dateText(item.due.date, context) : '';
  return [
    link({ href: urls.deskCase(item.id), text: item.number }),
    item.label ?? '',
    localize(item.service.title, locale),
    instantDate(item.createdAt, context),
    isOverdue(item.due, context) ? [due, ' ', tag({ text: words.desk.overdue(), tone: 'bad' })] : due,
    tag(stateTag(item, context)),
  ];
}
