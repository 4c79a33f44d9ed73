import type { Localized } from '@layan/definition';
import { localize } from '@layan/definition';
import { backLink, link, note, pageTitle, table } from '@layan/elements/templates';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { DeskContext, View } from '../context.js';
import { sectionHeading } from '../parts/headings.js';
import type { IntentModel, MoneySeenModel } from '../payment/payment-model.js';
import { amountText } from '../payment/payment-parts.js';
import { dateText, instantText } from '../text/instant-text.js';
import { formErrors } from './form-errors.js';
import { ledgerErrors, ledgerForm, type LedgerFormModel } from './ledger-form.js';

interface CaseReference {
  readonly id: string;
  readonly number: string;
}

export interface HeldEntry {
  readonly case: CaseReference;
  readonly amount: { readonly amount: number };
  readonly state: IntentModel['state'];
  readonly kinds: readonly MoneySeenModel['kind'][];
  readonly since: string;
}

export interface RefusedEntry {
  readonly case: CaseReference;
  readonly reason: 'currency' | 'amount' | 'contradicted';
  readonly reference: string;
  /** As the provider wrote them. */
  readonly amount: string;
  readonly currency: string;
  readonly at: string;
}

export interface MoneyListModel {
  readonly agency: Localized;
  /** `held`: what waits to be given back, longest first. `refused`: what was not booked, newest first. */
  readonly list:
    | { readonly kind: 'held'; readonly items: readonly HeldEntry[] }
    | { readonly kind: 'refused'; readonly items: readonly RefusedEntry[] };
  /** Address of the other list. */
  readonly other: string;
  /** Address of the next page; null on the last. */
  readonly next: string | null;
  /** The ledger as a file, from one local date to another. */
  readonly ledgers: readonly { readonly from: string; readonly to: string; readonly href: string }[];
  /** Asks for the ledger of other days. */
  readonly days: LedgerFormModel;
}

export type MoneyList = MoneyListModel['list']['kind'];

/** Money of an agency that somebody has to look at. */
export function moneyListView(model: MoneyListModel, context: DeskContext): View {
  const { agency, list, other, next, ledgers, days } = model;
  const { words, urls, locale } = context;
  const { deskMoney } = words;
  const isHeld = list.kind === 'held';
  const [title, otherTitle] = isHeld
    ? [deskMoney.listTitle(), deskMoney.listRefused()]
    : [deskMoney.listRefused(), deskMoney.listTitle()];
  const errors = ledgerErrors(days, context);
  const hasErrors = Object.values(errors).some(Boolean);
  return {
    title: hasErrors ? words.common.errorTitle({ title }) : title,
    wide: true,
    back: backLink({ href: urls.desk(), text: words.desk.title() }),
    body: html`${formErrors(errors, context)}
      ${pageTitle({ title, caption: localize(agency, locale), level: context.level })}
      <p>${link({ href: other, text: otherTitle })}</p>
      ${isHeld ? nothing : note(deskMoney.refusedHelp())}
      ${list.items.length === 0 ? html`<p>${deskMoney.listEmpty()}</p>` : entries(list, title, context)}
      ${next ? html`<p>${link({ href: next, text: words.common.nextPage() })}</p>` : nothing}
      ${sectionHeading(deskMoney.ledger(), context)} ${note(deskMoney.ledgerHelp())}
      ${ledgers.map(({ from, to, href }) => {
        const text = deskMoney.ledgerLink({ from: dateText(from, context), to: dateText(to, context) });
        return html`<p>${link({ href, text })}</p>`;
      })}
      ${ledgerForm(days, context)}`,
  };
}

const caseLink = ({ id, number }: CaseReference, { urls }: DeskContext) =>
  link({ href: urls.deskCase(id), text: number });

function entries(list: MoneyListModel['list'], caption: string, context: DeskContext): TemplateResult {
  const { deskMoney } = context.words;
  const number = { label: deskMoney.number(), header: true };
  if (list.kind === 'held')
    return table({
      caption,
      captionHidden: true,
      columns: [
        number,
        { label: deskMoney.since() },
        { label: deskMoney.why() },
        { label: deskMoney.amount(), numeric: true },
      ],
      rows: list.items.map((item) => [
        caseLink(item.case, context),
        instantText(item.since, context),
        whyHeld(item, context),
        amountText(item.amount, context),
      ]),
    });
  return table({
    caption,
    captionHidden: true,
    columns: [
      number,
      { label: deskMoney.when() },
      { label: deskMoney.why() },
      { label: deskMoney.reference() },
      { label: deskMoney.toldAmount(), numeric: true },
    ],
    rows: list.items.map((item) => [
      caseLink(item.case, context),
      instantText(item.at, context),
      whyRefused(item, context),
      item.reference,
      `${item.currency} ${item.amount}`,
    ]),
  });
}

function whyHeld({ state, kinds }: HeldEntry, { words: { deskMoney } }: DeskContext): string {
  if (state === 'expired' || state === 'cancelled') return deskMoney.whyEnded();
  const texts = kinds.map((kind) => {
    if (kind === 'duplicate') return deskMoney.kindDuplicate();
    return kind === 'late' ? deskMoney.kindLate() : deskMoney.whyOver();
  });
  return texts.join(', ');
}

function whyRefused({ reason }: RefusedEntry, { words: { deskMoney } }: DeskContext): string {
  switch (reason) {
    case 'currency':
      return deskMoney.refusedCurrency();
    case 'amount':
      return deskMoney.refusedAmount();
    case 'contradicted':
      return deskMoney.refusedContradicted();
  }
}
