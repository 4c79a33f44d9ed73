import { localize } from '@layan/definition';
import {
  actions,
  backLink,
  buttonLink,
  confirmation,
  nextStep,
  pageTitle,
  saved,
  type Content,
} from '@layan/elements/templates';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaymentContext, View } from '../context.js';
import { levelBelow } from '../parts/headings.js';
import { deadlineText } from '../text/deadline-text.js';
import { billCard } from './bill-card.js';
import { chooseMethod, switchBusy } from './choose-method.js';
import { instructionBody } from './instruction.js';
import { moneyNews } from './money-news.js';
import { paymentStage, type IntentModel, type PaymentModel, type PaymentStage } from './payment-model.js';
import { receiptSection, refundsSection } from './receipt.js';
import { amountText, step } from './payment-parts.js';

/** What is owed, how to pay it, and where the money is: one page, in the state that the bill is in. */
export function paymentView(model: PaymentModel, context: PaymentContext): View {
  const { words, urls } = context;
  const { intent } = model;
  const stage = paymentStage(model, context.pack);
  const title = stageTitle(stage, model, context);
  return {
    title: model.problem === 'method_missing' ? words.common.errorTitle({ title }) : title,
    back: backLink({ href: urls.case(intent.case.id), text: words.payment.back() }),
    body: html`${heading(stage, title, model, context)} ${isPaying(stage) ? switchBusy(model, context) : nothing}
    ${moneyNews(model, context)} ${refundsSection(intent, context)} ${stageBody(stage, model, context)}`,
    ...(isPaying(stage) && { aside: { label: words.payment.bill(), body: billCard(intent, context) } }),
  };
}

/** The bill stands beside what it is paid with. */
const isPaying = (stage: PaymentStage): boolean => ['asking', 'qris', 'account', 'other', 'lapsed'].includes(stage);

function stageTitle(stage: PaymentStage, { intent, choosing }: PaymentModel, context: PaymentContext): string {
  const { payment } = context.words;
  switch (stage) {
    case 'choose':
    case 'refused':
      if (choosing && stage === 'choose' && intent.attempt) return payment.titleSwitch();
      return intent.outstanding.amount < intent.total.amount
        ? payment.titleRest({ amount: amountText(intent.outstanding, context) })
        : payment.titleBill();
    case 'asking':
      return payment.titleAsking();
    case 'qris':
      return payment.titleQris();
    case 'account':
      return payment.titleAccount();
    case 'other':
      return payment.titleOther({ method: intent.attempt!.method.name });
    case 'lapsed':
      return payment.titleLapsed();
    case 'paid':
      return payment.titlePaid();
    case 'expired':
      return payment.titleExpired();
    case 'cancelled':
      return payment.titleCancelled();
    case 'refunded':
      return intent.state === 'refunded' ? payment.titleRefunded() : payment.titlePartlyRefunded();
  }
}

/** The title, where nothing else on the page is it. */
function heading(
  stage: PaymentStage,
  title: string,
  { intent }: PaymentModel,
  context: PaymentContext,
): TemplateResult {
  const { payment } = context.words;
  if (stage === 'paid') {
    return confirmation({
      level: context.level,
      title,
      reference: { label: payment.receiptNumber(), value: intent.receipt?.number ?? '' },
      body: html`<p>${payment.paidBody()}</p>`,
    });
  }
  const service = localize(intent.service.title, context.locale);
  const caption = payment.caption({ number: intent.case.number, service });
  const lead =
    stage === 'choose' || stage === 'refused'
      ? html`${payment.due()} <strong>${deadlineText(intent.expiresAt, context)}</strong>`
      : undefined;
  return pageTitle({ title, caption, lead, level: context.level });
}

function stageBody(stage: PaymentStage, model: PaymentModel, context: PaymentContext): Content {
  const { intent } = model;
  switch (stage) {
    case 'choose':
    case 'refused':
      return chooseMethod(stage, model, context);
    case 'asking':
      return asking(model, context);
    case 'qris':
    case 'account':
    case 'other':
      return html`${instructionBody(stage, model, context)} ${waiting(model, context)}`;
    case 'lapsed':
      return lapsed(model, context);
    case 'paid':
    case 'refunded':
      return receiptSection(model, context);
    case 'expired':
    case 'cancelled':
      return ended(stage, intent, context);
  }
}

function asking(model: PaymentModel, context: PaymentContext): TemplateResult {
  const { payment } = context.words;
  return html`${nextStep({
    level: levelBelow(context),
    turn: 'agency',
    title: payment.askingTurn({ method: model.intent.attempt!.method.name }),
    body: html`<p>${payment.askingHelp()}</p>`,
    actions: lookAgain(model, payment.checkAgain(), context),
  })}`;
}

function waiting(model: PaymentModel, context: PaymentContext): TemplateResult {
  const { payment } = context.words;
  return html`${nextStep({
    level: levelBelow(context),
    turn: 'agency',
    title: payment.waitTurn(),
    body: html`<p>${payment.waitHelp()}</p>`,
    actions: lookAgain(model, payment.check(), context),
  })}
  ${otherWay(model, context)}`;
}

function lapsed(model: PaymentModel, context: PaymentContext): TemplateResult {
  const { payment } = context.words;
  return html`${nextStep({
    level: levelBelow(context),
    turn: 'agency',
    title: payment.lapsedTurn(),
    body: html`<p>${payment.lapsedHelp()}</p>`,
    actions: lookAgain(model, payment.checkAgain(), context),
  })}
  ${otherWay(model, context)}`;
}

function lookAgain({ links, status }: PaymentModel, label: string, context: PaymentContext): TemplateResult {
  const { payment } = context.words;
  const isBusy = status === 'checking';
  return html`${step({ name: 'check', label, href: links.check, kind: 'secondary', busy: isBusy }, context)}
  ${
    status === 'offline'
      ? saved({ text: payment.offline(), state: 'failed' })
      : isBusy
        ? saved({ text: payment.checking(), state: 'waiting' })
        : nothing
  }`;
}

const otherWay = ({ intent, links }: PaymentModel, context: PaymentContext): Content =>
  intent.methods.length > 1 || intent.attempt?.method.id !== intent.methods[0]?.id
    ? actions(
        step({ name: 'choose', label: context.words.payment.switch(), href: links.choose, kind: 'quiet' }, context),
      )
    : nothing;

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
