/** What became of a bill: money that came for it, its receipt, what went back, or that nobody pays it any more. */
import { buttonLink, confirmation, nextStep } from '@layan/elements/templates';
import { html, type TemplateResult } from 'lit/html.js';
import type { PaymentContext, View } from '../context.js';
import { levelBelow } from '../parts/headings.js';
import { deadlineText } from '../text/deadline-text.js';
import { billCard } from './bill-card.js';
import { moneyNews } from './money-news.js';
import { payingView, type PayingParts } from './paying.view.js';
import { overStage, type IntentModel, type OverStage, type PaymentModel } from './payment-model.js';
import { backToCase, billTitle } from './payment-parts.js';
import { receiptSection, refundsSection } from './receipt.js';

/** For a bill that `hasOutcome`; one that is still open shows how the rest is paid, as well. */
export function outcomeView(model: PaymentModel, context: PaymentContext, parts: Pick<PayingParts, 'how'> = {}): View {
  const { intent } = model;
  const stage = overStage(intent);
  const news = moneyNews(model, context);
  if (stage === null) return payingView(model, context, { ...parts, news });
  const title = stageTitle(stage, intent, context);
  return {
    back: backToCase(intent, context),
    title,
    body: html`${stage === 'paid' ? confirmed(title, intent, context) : billTitle(title, intent, context)} ${news}
    ${refundsSection(intent, context)}
    ${stage === 'paid' || stage === 'refunded' ? receiptSection(model, context) : ended(stage, intent, context)}`,
  };
}

function stageTitle(stage: OverStage, { state }: IntentModel, { words: { payment } }: PaymentContext): string {
  switch (stage) {
    case 'paid':
      return payment.titlePaid();
    case 'expired':
      return payment.titleExpired();
    case 'cancelled':
      return payment.titleCancelled();
    case 'refunded':
      return state === 'refunded' ? payment.titleRefunded() : payment.titlePartlyRefunded();
  }
}

const confirmed = (title: string, { receipt }: IntentModel, { words, level }: PaymentContext): TemplateResult =>
  confirmation({
    level,
    title,
    reference: { label: words.payment.receiptNumber(), value: receipt?.number ?? '' },
    body: html`<p>${words.payment.paidBody()}</p>`,
  });

/** Nobody pays this any more. */
function ended(stage: 'expired' | 'cancelled', intent: IntentModel, context: PaymentContext): TemplateResult {
  const { words, urls } = context;
  const { payment } = words;
  const why =
    stage === 'expired'
      ? payment.expiredHelp({ when: deadlineText(intent.expiresAt, context) })
      : payment.cancelledHelp();
  return html`${nextStep({
    level: levelBelow(context),
    turn: 'stopped',
    title: payment.doNotPay(),
    body: html`<p>${why} ${payment.endedNext()}</p>`,
    actions: html`${buttonLink({ href: urls.service(intent.service.id), label: payment.newApplication() })}
    ${buttonLink({ href: urls.case(intent.case.id), label: payment.openCase(), kind: 'quiet' })}`,
  })}
  ${billCard(intent, context)}`;
}
