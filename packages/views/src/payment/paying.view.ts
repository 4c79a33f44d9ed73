/** A bill that can be paid: the choice of a method, what to pay with, and the waiting for the money. */
import { actions, countdown, nextStep, notice, saved, type Content } from '@layan/elements/templates';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaymentContext, View } from '../context.js';
import { levelBelow } from '../parts/headings.js';
import { deadlineText } from '../text/deadline-text.js';
import { billCard } from './bill-card.js';
import { chooseMethod, switchBusy } from './choose-method.js';
import { payingStage, type PayingStage, type PaymentModel } from './payment-model.js';
import { amountText, backToCase, billTitle, step } from './payment-parts.js';

/** What belongs to one method, or to one bill of many: whoever draws the page brings it along. */
export interface PayingParts {
  /** How to pay with what was chosen: `codeView`, `accountView`. */
  readonly how?: Content;
  /** What there is to say of money that came. */
  readonly news?: Content;
}

export function payingView(model: PaymentModel, context: PaymentContext, { how, news }: PayingParts = {}): View {
  const { words } = context;
  const { intent } = model;
  const stage = payingStage(model, context.pack);
  const title = stageTitle(stage, model, context);
  const isChoice = stage === 'choose' || stage === 'refused';
  const lead = html`${words.payment.due()} <strong>${deadlineText(intent.expiresAt, context)}</strong>`;
  return {
    back: backToCase(intent, context),
    title: model.problem === 'method_missing' ? words.common.errorTitle({ title }) : title,
    body: html`${billTitle(title, intent, context, isChoice ? lead : undefined)}
    ${isChoice ? nothing : switchBusy(model, context)} ${news ?? nothing}
    ${isChoice ? chooseMethod(stage, model, context) : waitFor(stage, model, context, how ?? nothing)}`,
    // the bill stands beside what it is paid with
    ...(!isChoice && { aside: { label: words.payment.bill(), body: billCard(intent, context) } }),
  };
}

function stageTitle(stage: PayingStage, { intent, choosing }: PaymentModel, context: PaymentContext): string {
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
  }
}

/** What was chosen, and that the agency waits for word from the bank. */
function waitFor(
  stage: Exclude<PayingStage, 'choose' | 'refused'>,
  model: PaymentModel,
  context: PaymentContext,
  how: Content,
): TemplateResult {
  const { payment } = context.words;
  const { method } = model.intent.attempt!;
  switch (stage) {
    case 'asking':
      return agencyTurn(
        payment.askingTurn({ method: method.name }),
        payment.askingHelp(),
        payment.checkAgain(),
        model,
        context,
      );
    case 'lapsed':
      return html`${agencyTurn(payment.lapsedTurn(), payment.lapsedHelp(), payment.checkAgain(), model, context)}
      ${otherWay(model, context)}`;
    default:
      return html`${payBy(model, context)} ${stage === 'other' ? shownElsewhere(model, context) : how}
      ${agencyTurn(payment.waitTurn(), payment.waitHelp(), payment.check(), model, context)} ${otherWay(model, context)}`;
  }
}

/** Hours, not seconds, make a person go and pay: said half a day, an hour and ten minutes before. */
const announceAt = [12 * 3600, 3600, 600];

function payBy({ intent }: PaymentModel, context: PaymentContext): TemplateResult {
  const until = intent.attempt!.expiresAt ?? intent.expiresAt;
  const text = context.words.payment.payBy({ when: deadlineText(until, context) });
  return countdown({ until, text, announceAt });
}

/** An instruction that only its provider can show. */
function shownElsewhere({ intent, provider }: PaymentModel, context: PaymentContext): Content {
  const { payment } = context.words;
  if (provider) return provider;
  return notice({
    level: levelBelow(context),
    tone: 'info',
    title: payment.unknownInstruction(),
    body: html`<p>${payment.unknownInstructionHelp({ method: intent.attempt!.method.name })}</p>`,
  });
}

const agencyTurn = (
  title: string,
  help: string,
  check: string,
  model: PaymentModel,
  context: PaymentContext,
): TemplateResult =>
  nextStep({
    level: levelBelow(context),
    turn: 'agency',
    title,
    body: html`<p>${help}</p>`,
    actions: lookAgain(model, check, context),
  });

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
