/** Proof that the bill is paid, what arrived, and what went back. */
import { localize } from '@layan/definition';
import { actions, buttonLink, note, summaryList, type Content, type SummaryRow } from '@layan/elements/templates';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaymentContext } from '../context.js';
import { sectionHeading } from '../parts/headings.js';
import { instantText } from '../text/instant-text.js';
import { agencyName, amountText } from './payment-parts.js';
import type { IntentModel, PaymentModel, RefundModel } from './payment-model.js';

export function receiptSection({ intent, links }: PaymentModel, context: PaymentContext): TemplateResult {
  const { words, urls, live } = context;
  const { payment } = words;
  return html`${sectionHeading(payment.receipt(), context)} ${summaryList({ rows: receiptRows(intent, context) })}
  ${received(intent, context)}
  ${actions([
    buttonLink({ href: urls.case(intent.case.id), label: payment.openCase() }),
    links.print === null ? nothing : buttonLink({ href: links.print, label: payment.printOpen(), kind: 'secondary' }),
    // among the actions, which paper does without
    live ? nothing : note(payment.print()),
  ])}`;
}

function receiptRows(intent: IntentModel, context: PaymentContext): readonly SummaryRow[] {
  const { words, pack, locale } = context;
  const { payment } = words;
  const { receipt, total } = intent;
  const inWords = pack.money.words?.(total.amount, locale);
  return [
    ...(receipt ? [{ key: payment.receiptNumber(), value: receipt.number }] : []),
    { key: payment.amount(), value: [amountText(total, context), inWords].filter(Boolean).join('\n') },
    ...(receipt
      ? [
          { key: payment.paidAt(), value: instantText(receipt.at, context) },
          { key: payment.paidBy(), value: receipt.method.name },
        ]
      : []),
    { key: payment.state(), value: stateText(intent, context) },
    { key: payment.service(), value: localize(intent.service.title, locale) },
    { key: payment.applicationNumber(), value: intent.case.number },
    { key: payment.receivedBy(), value: agencyName(intent, context) },
  ];
}

function stateText({ state }: IntentModel, { words: { payment } }: PaymentContext): string {
  if (state === 'refunded') return payment.givenBack();
  return state === 'partly_refunded' ? payment.paidPartlyBack() : payment.paid();
}

/** Each amount by itself, where it was not simply the one that was owed. */
function received({ money }: IntentModel, context: PaymentContext): Content {
  const { payment } = context.words;
  const [first, ...others] = money;
  if (!first || (first.kind === 'exact' && others.length === 0)) return nothing;
  return html`${sectionHeading(payment.money(), context)}
  ${summaryList({
    rows: money.map(({ amount, method, at }) => ({
      key: instantText(at, context),
      value: payment.moneyRow({ amount: amountText(amount, context), method: method.name }),
    })),
  })}`;
}

/** What went back, or is on its way; nothing where nothing is. */
export function refundsSection({ refunds }: IntentModel, context: PaymentContext): Content {
  if (refunds.length === 0) return nothing;
  return html`${sectionHeading(context.words.payment.refunds(), context)}
  ${summaryList({
    rows: refunds.map((refund) => ({
      key: instantText(refund.at, context),
      value: `${refundText(refund, context)}\n${refund.reason}`,
    })),
  })}`;
}

function refundText({ amount: money, state }: RefundModel, context: PaymentContext): string {
  const { payment } = context.words;
  const amount = amountText(money, context);
  switch (state) {
    case 'requested':
      return payment.refundRequested({ amount });
    case 'done':
      return payment.refundDone({ amount });
    case 'failed':
      return payment.refundFailed({ amount });
  }
}
