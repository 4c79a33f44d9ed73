import { localize } from '@layan/definition';
import { bill, card, type BillModel } from '@layan/elements/templates';
import type { TemplateResult } from 'lit/html.js';
import type { PaymentContext } from '../context.js';
import { levelBelow } from '../parts/headings.js';
import { amountText } from './payment-parts.js';
import type { IntentModel } from './payment-model.js';

/** The lines of the bill, and what is left of it. */
export const billCard = (intent: IntentModel, context: PaymentContext): TemplateResult =>
  card({ level: levelBelow(context), title: context.words.payment.bill(), body: bill(billOf(intent, context)) });

/** The same without a frame around it. */
export function billOf(intent: IntentModel, context: PaymentContext): BillModel {
  const { words, locale } = context;
  const { payment } = words;
  const arrived = intent.total.amount - intent.outstanding.amount;
  const isOpen = intent.state === 'open';
  return {
    lines: [
      ...intent.items.map(({ label, amount }) => ({
        label: localize(label, locale),
        amount: amountText(amount, context),
      })),
      ...(isOpen && arrived > 0
        ? [{ label: payment.arrived(), amount: payment.minus({ amount: amountText({ amount: arrived }, context) }) }]
        : []),
    ],
    total: isOpen
      ? { label: payment.owed(), amount: amountText(intent.outstanding, context) }
      : { label: words.common.total(), amount: amountText(intent.total, context) },
  };
}
