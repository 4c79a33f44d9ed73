/** What is owed, and the ways to pay it. */
import {
  actions,
  button,
  errorSummary,
  note,
  notice,
  radiosField,
  saved,
  type ChoiceOption,
  type Content,
} from '@layan/elements/templates';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaymentContext } from '../context.js';
import { levelBelow } from '../parts/headings.js';
import { postForm } from '../parts/post-form.js';
import { billCard } from './bill-card.js';
import { agencyName, step } from './payment-parts.js';
import type { PaymentMethodModel, PaymentModel } from './payment-model.js';

/** @param stage - `refused`: there is a code, and it is not shown. */
export function chooseMethod(
  stage: 'choose' | 'refused',
  model: PaymentModel,
  context: PaymentContext,
): TemplateResult {
  const ways = offered(model, stage);
  const choice = methods(ways, model, context);
  // other ways are other boxes: nothing is chosen where the one stood that was chosen before
  return html`${missing(model, context)} ${before(stage, model, context)} ${billCard(model.intent, context)}
  ${ways === model.intent.methods ? choice : html`${choice}`}`;
}

function missing({ problem }: PaymentModel, context: PaymentContext): Content {
  if (problem !== 'method_missing') return nothing;
  const { words, ids, live } = context;
  return errorSummary({
    focus: !live,
    id: ids('error-summary'),
    level: levelBelow(context),
    title: words.payment.missing(),
    items: [{ text: words.payment.methodMissing(), href: `#${ids('method')}` }],
  });
}

/** Why there is a choice to make, when one had been made. */
function before(stage: 'choose' | 'refused', model: PaymentModel, context: PaymentContext): Content {
  const { payment } = context.words;
  const { intent, choosing, problem } = model;
  const { attempt } = intent;
  // it is being ended: it cannot be paid, and is not over
  if (problem === 'switch_busy' || (attempt?.state === 'waiting' && !attempt.instruction))
    return switchBusy({ problem: 'switch_busy' }, context);
  const say = (tone: 'info' | 'warn' | 'bad', title: string, help: string) =>
    notice({ level: levelBelow(context), tone, title, body: html`<p>${help}</p>` });
  if (problem === 'down') return say('warn', payment.down(), payment.downHelp());
  if (stage === 'refused')
    return say('bad', payment.refusedCode(), payment.refusedCodeHelp({ agency: agencyName(intent, context) }));
  if (choosing && attempt) return say('warn', payment.switch(), payment.switchHelp());
  if (attempt?.state === 'expired') return say('info', payment.endedExpired(), payment.endedExpiredHelp());
  if (attempt?.state === 'failed')
    return say('warn', payment.endedFailed({ method: attempt.method.name }), payment.endedFailedHelp());
  return nothing;
}

/** Another code could not be made, lest there be two. */
export const switchBusy = ({ problem }: Pick<PaymentModel, 'problem'>, context: PaymentContext): Content => {
  const { payment } = context.words;
  if (problem !== 'switch_busy') return nothing;
  return notice({
    level: levelBelow(context),
    tone: 'warn',
    title: payment.switchBusy(),
    body: html`<p>${payment.switchBusyHelp()}</p>`,
  });
};

/** What can be chosen: what a person wants to leave, or cannot trust, only where there is nothing else. */
function offered({ intent, choosing }: PaymentModel, stage: 'choose' | 'refused'): readonly PaymentMethodModel[] {
  const { methods, attempt } = intent;
  const others = methods.filter(({ id }) => id !== attempt?.method.id);
  return (choosing || stage === 'refused') && others.length > 0 ? others : methods;
}

function methods(ways: readonly PaymentMethodModel[], model: PaymentModel, context: PaymentContext): TemplateResult {
  const { intent, form, problem, status, choosing, links } = model;
  const { words, ids } = context;
  const isBusy = status === 'sending';
  return postForm(form, {
    body: html`${radiosField({
      id: ids('method'),
      name: 'method',
      label: words.payment.method(),
      errorPrefix: words.payment.errorPrefix(),
      error: problem === 'method_missing' ? words.payment.methodMissing() : undefined,
      options: ways.map((method) => option(method, ways.length === 1, model, context)),
    })}
    ${actions([
      button({ label: words.payment.submit(), id: ids('submit'), busy: isBusy }),
      choosing && intent.attempt
        ? step({ name: 'keep', label: words.payment.switchKeep(), href: links.check, kind: 'quiet' }, context)
        : nothing,
      isBusy ? saved({ text: words.payment.sending(), state: 'waiting' }) : nothing,
    ])}
    ${status === 'offline' ? note(words.payment.offline()) : nothing}`,
  });
}

function option(
  { id, kind, name }: PaymentMethodModel,
  isOnly: boolean,
  { chosen }: PaymentModel,
  { words }: PaymentContext,
): ChoiceOption {
  const hint =
    kind === 'qris'
      ? words.payment.methodQris()
      : kind === 'virtual_account'
        ? words.payment.methodAccount()
        : undefined;
  const label = kind === 'virtual_account' ? words.payment.accountAt({ bank: name }) : name;
  return { value: id, label, hint, checked: id === chosen || (chosen === undefined && isOnly) };
}
