/** The bill of a case as an officer sees it: what is owed, what arrived, what went back, and giving money back. */
import { bill, details, heading, note, summaryList, table, tag, type TagModel } from '@layan/elements/templates';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { DeskContext } from '../context.js';
import { levelBelow } from '../parts/headings.js';
import { billOf } from '../payment/bill-card.js';
import { moneyOf } from '../payment/money-of.js';
import type { IntentModel, MoneySeenModel, RefundModel as GivenBackModel } from '../payment/payment-model.js';
import { amountText } from '../payment/payment-parts.js';
import { deadlineText } from '../text/deadline-text.js';
import { instantText } from '../text/instant-text.js';
import { refundForm, type RefundModel } from './refund-form.js';

export interface DeskIntentModel extends IntentModel {
  /** What can still be given back, in whole rupiah. */
  readonly refundable: { readonly amount: number };
}

export interface DeskMoneyModel {
  readonly intent: DeskIntentModel;
  /** Null when nothing can be given back, or it is not this officer's to give. */
  readonly refund: RefundModel | null;
}

/** Where the section stands on its page. */
export const moneySectionId = 'pembayaran';

export function moneySection(model: DeskMoneyModel, context: DeskContext): TemplateResult {
  const { intent, refund } = model;
  const { deskMoney } = context.words;
  const available = amountText(intent.refundable, context);
  const below = (text: string) => heading({ text, level: levelBelow(context, 2), size: 'm' });
  return html`${heading({
    text: deskMoney.title(),
    level: levelBelow(context),
    size: 'l',
    id: context.ids(moneySectionId),
  })}
  ${standing(intent, context)} ${bill(billOf(intent, context))} ${below(deskMoney.arrived())}
  ${arrived(intent, context)}
  ${intent.refunds.length > 0 ? html`${below(deskMoney.refunds())} ${givenBack(model, context)}` : nothing}
  ${refund ? giveBack(refund, intent, available, context) : nothing}`;
}

/** Open at once where money waits, or where the form came back. */
function giveBack(refund: RefundModel, intent: DeskIntentModel, available: string, context: DeskContext) {
  return details({
    summary: context.words.deskMoney.refund(),
    open: refund.isBack === true || moneyOf(intent).waiting > 0,
    body: refundForm(refund, available, context),
  });
}

function standing(intent: DeskIntentModel, context: DeskContext): TemplateResult {
  const { deskMoney } = context.words;
  const { waiting } = moneyOf(intent);
  const text = (amount: number) => amountText({ amount }, context);
  const isOpen = intent.state === 'open';
  return summaryList({
    rows: [
      { key: deskMoney.state(), value: tag(stateTag(intent, context)) },
      ...(isOpen
        ? [
            { key: deskMoney.outstanding(), value: amountText(intent.outstanding, context) },
            { key: deskMoney.expires(), value: deadlineText(intent.expiresAt, context) },
          ]
        : []),
      ...(waiting > 0 ? [{ key: deskMoney.held(), value: html`<strong>${text(waiting)}</strong>` }] : []),
      ...(isOpen ? [] : [{ key: deskMoney.refundable(), value: amountText(intent.refundable, context) }]),
    ],
  });
}

function stateTag({ state }: IntentModel, { words: { deskMoney } }: DeskContext): TagModel {
  switch (state) {
    case 'open':
      return { text: deskMoney.stateOpen(), tone: 'attention' };
    case 'paid':
      return { text: deskMoney.statePaid(), tone: 'ok' };
    case 'cancelled':
      return { text: deskMoney.stateCancelled(), tone: 'bad' };
    case 'expired':
      return { text: deskMoney.stateExpired(), tone: 'bad' };
    case 'partly_refunded':
      return { text: deskMoney.statePartlyRefunded(), tone: 'info' };
    case 'refunded':
      return { text: deskMoney.stateRefunded(), tone: 'info' };
  }
}

function arrived({ money }: IntentModel, context: DeskContext): TemplateResult {
  const { deskMoney } = context.words;
  if (money.length === 0) return html`<p>${deskMoney.arrivedNone()}</p>`;
  return table({
    caption: deskMoney.arrived(),
    captionHidden: true,
    columns: [
      { label: deskMoney.when(), header: true },
      { label: deskMoney.method() },
      { label: deskMoney.kind() },
      { label: deskMoney.amount(), numeric: true },
    ],
    rows: money.map((each) => [
      instantText(each.at, context),
      each.method.name,
      kindText(each, context),
      amountText(each.amount, context),
    ]),
  });
}

function kindText({ kind, held }: MoneySeenModel, context: DeskContext): string {
  const { deskMoney } = context.words;
  switch (kind) {
    case 'exact':
      return deskMoney.kindExact();
    case 'underpaid':
      return deskMoney.kindUnderpaid();
    case 'overpaid':
      return deskMoney.kindOverpaid({ amount: amountText(held, context) });
    case 'duplicate':
      return deskMoney.kindDuplicate();
    case 'late':
      return deskMoney.kindLate();
  }
}

function givenBack({ intent: { refunds }, refund }: DeskMoneyModel, context: DeskContext): TemplateResult {
  const { deskMoney } = context.words;
  const isToTry = refund !== null && refunds.at(-1)?.state === 'failed';
  return html`${table({
    caption: deskMoney.refunds(),
    captionHidden: true,
    columns: [
      { label: deskMoney.when(), header: true },
      { label: deskMoney.reason() },
      { label: deskMoney.refundState() },
      { label: deskMoney.amount(), numeric: true },
    ],
    rows: refunds.map(({ at, reason, state, amount }) => [
      instantText(at, context),
      reason,
      tag(refundTag(state, context)),
      amountText(amount, context),
    ]),
  })}
  ${isToTry ? note(deskMoney.refundFailedHelp()) : nothing}`;
}

function refundTag(state: GivenBackModel['state'], { words: { deskMoney } }: DeskContext): TagModel {
  switch (state) {
    case 'requested':
      return { text: deskMoney.refundRequested(), tone: 'attention' };
    case 'done':
      return { text: deskMoney.refundDone(), tone: 'ok' };
    case 'failed':
      return { text: deskMoney.refundFailed(), tone: 'bad' };
  }
}
