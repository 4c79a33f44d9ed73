/** The number of a virtual account, and how to pay to it. */
import { copyButton, copyText, details, prose, summaryList, type CopyButtonModel } from '@layan/elements/templates';
import { html, type TemplateResult } from 'lit/html.js';
import type { PaymentContext } from '../context.js';
import type { AccountModel, PaymentModel } from './payment-model.js';
import { amountText } from './payment-parts.js';

/** For the stage `account`. */
export function accountView({ intent }: PaymentModel, context: PaymentContext): TemplateResult {
  const { payment } = context.words;
  const { amount, instruction } = intent.attempt!;
  const { bank, number } = instruction as AccountModel;
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
  const toCopy = (model: CopyButtonModel) => (context.live ? copyButton(model) : copyText(model.text));
  return html`${summaryList({
    rows: [
      { key: payment.bank(), value: bank },
      { key: payment.account(), value: toCopy({ text: grouped, label: payment.copyAccount(), copied: number }) },
      {
        key: payment.owed(),
        value: html`${toCopy({ text, label: payment.copyAmount(), copied: String(amount.amount) })}<br />${payment.exact()}`,
      },
    ],
  })}
  ${prose(
    html`${channel(payment.atm(), payment.atmMenu())} ${channel(payment.mobile(), payment.mobileMenu({ bank }))}
    ${channel(payment.teller(), payment.tellerMenu({ bank }))}`,
  )}`;
}
