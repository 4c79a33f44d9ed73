/** What a person pays with: the code or the number, and how. */
import {
  buttonLink,
  button,
  actions,
  copyButton,
  countdown,
  details,
  note,
  notice,
  prose,
  qr,
  summaryList,
  type Content,
} from '@layan/elements/templates';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaymentContext } from '../context.js';
import { levelBelow } from '../parts/headings.js';
import { deadlineText } from '../text/deadline-text.js';
import { agencyName, amountText } from './payment-parts.js';
import type { InstructionModel, PaymentModel } from './payment-model.js';

/** Hours, not seconds, make a person go and pay: said half a day, an hour and ten minutes before. */
const announceAt = [12 * 3600, 3600, 600];

export function instructionBody(
  stage: 'qris' | 'account' | 'other',
  model: PaymentModel,
  context: PaymentContext,
): TemplateResult {
  const { intent } = model;
  const { payment } = context.words;
  const until = intent.attempt!.expiresAt ?? intent.expiresAt;
  return html`${countdown({
    until,
    text: html`${payment.payBy({ when: deadlineText(until, context) })}`,
    announceAt,
  })}
  ${stage === 'other' ? shownElsewhere(model, context) : known(model, context)}`;
}

function known(model: PaymentModel, context: PaymentContext): Content {
  const instruction = model.intent.attempt!.instruction!;
  return instruction.kind === 'qris' ? code(instruction, model, context) : account(instruction, model, context);
}

type Qris = Extract<InstructionModel, { kind: 'qris' }>;
type Account = Extract<InstructionModel, { kind: 'virtual_account' }>;

function code({ payload }: Qris, model: PaymentModel, context: PaymentContext): TemplateResult {
  const { payment } = context.words;
  const { intent, links, drawn } = model;
  const amount = amountText(intent.attempt!.amount, context);
  return html`${qr({
    value: payload,
    label: payment.codeLabel({ amount }),
    size: 'l',
    instead: nothing,
    ...(drawn && { drawn }),
  })}
  ${actions(save(links.picture, context))}
  ${summaryList({
    rows: [
      { key: payment.payee(), value: html`<strong>${context.pack.payment?.payee(payload)}</strong>` },
      { key: payment.owed(), value: html`<strong>${amount}</strong>. ${payment.noExtra()}` },
    ],
  })}
  ${note(payment.otherName({ agency: agencyName(intent, context) }))}
  ${details({
    summary: payment.onePhone(),
    body: html`<ol>
      <li>${payment.onePhoneSave()}</li>
      <li>${payment.onePhoneOpen()}</li>
      <li>${payment.onePhonePick()}</li>
    </ol>`,
  })}`;
}

const save = (picture: string | null, { words, live, ids }: PaymentContext): Content => {
  const model = { label: words.payment.codeSave(), kind: 'secondary' } as const;
  if (live) return button({ ...model, type: 'button', name: 'step', value: 'save', id: ids('save') });
  return picture === null ? nothing : buttonLink({ ...model, href: picture });
};

function account({ bank, number }: Account, { intent }: PaymentModel, context: PaymentContext): TemplateResult {
  const { payment } = context.words;
  const { amount } = intent.attempt!;
  const text = amountText(amount, context);
  const grouped = context.pack.payment?.displayNumber(number) ?? number;
  const channel = (summary: string, menu: string) =>
    details({
      summary,
      body: html`<ol>
        <li>${menu}</li>
        <li>${payment.typeNumber({ number: grouped })}</li>
        <li>${payment.compare({ amount: text })}</li>
      </ol>`,
    });
  return html`${summaryList({
    rows: [
      { key: payment.bank(), value: bank },
      { key: payment.account(), value: copyButton({ text: grouped, label: payment.copyAccount(), copied: number }) },
      {
        key: payment.owed(),
        value: html`${copyButton({ text, label: payment.copyAmount(), copied: String(amount.amount) })}
        ${payment.exact()}`,
      },
    ],
  })}
  ${prose(
    html`${channel(payment.atm(), payment.atmMenu())} ${channel(payment.mobile(), payment.mobileMenu({ bank }))}
    ${channel(payment.teller(), payment.tellerMenu({ bank }))}`,
  )}`;
}

/** An instruction that only its provider can show. */
function shownElsewhere({ intent, provider }: PaymentModel, context: PaymentContext): TemplateResult {
  const { payment } = context.words;
  return html`${
    provider ??
    notice({
      level: levelBelow(context),
      tone: 'info',
      title: payment.unknownInstruction(),
      body: html`<p>${payment.unknownInstructionHelp({ method: intent.attempt!.method.name })}</p>`,
    })
  }`;
}
