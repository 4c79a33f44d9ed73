/** A QRIS code, and how to pay with it. */
import { actions, button, buttonLink, details, note, qr, summaryList, type Content } from '@layan/elements/templates';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaymentContext } from '../context.js';
import type { CodeModel, PaymentModel } from './payment-model.js';
import { agencyName, amountText } from './payment-parts.js';

/** For the stage `qris`. */
export function codeView(model: PaymentModel, context: PaymentContext): TemplateResult {
  const { payment } = context.words;
  const { intent, links, drawn } = model;
  const { payload } = intent.attempt!.instruction as CodeModel;
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
