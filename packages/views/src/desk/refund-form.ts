import { actions, button, moneyField, textareaField } from '@layan/elements/templates';
import type { TemplateResult } from 'lit/html.js';
import type { DeskContext, PostForm } from '../context.js';
import { postForm } from '../parts/post-form.js';
import type { FormErrors } from './form-errors.js';

/** What is wrong with a posted refund, by field. */
export interface RefundErrors {
  /** `over`: more than can be given back. */
  readonly amount?: 'required' | 'unreadable' | 'over';
  readonly reason?: 'required' | 'too_long';
}

export interface RefundModel {
  /** Posts `amount` as typed and `reason`. */
  readonly form: PostForm;
  /** As typed; at first what waits to be given back, where something does. */
  readonly values: { readonly amount: string; readonly reason: string };
  readonly errors: RefundErrors;
  /** It was sent, and comes back undone. */
  readonly isBack?: boolean;
}

/** @param available What can be given back, in words: `Rp200.000` */
export function refundErrors({ errors }: RefundModel, available: string, { words }: DeskContext): FormErrors {
  const { deskMoney } = words;
  const amounts = {
    required: () => deskMoney.amountRequired(),
    unreadable: () => deskMoney.amountUnreadable(),
    over: () => deskMoney.amountOver({ available }),
  };
  return {
    'refund-amount': errors.amount && amounts[errors.amount](),
    'refund-reason':
      errors.reason && (errors.reason === 'too_long' ? deskMoney.reasonTooLong() : deskMoney.reasonRequired()),
  };
}

export function refundForm(model: RefundModel, available: string, context: DeskContext): TemplateResult {
  const { words, ids } = context;
  const { deskMoney } = words;
  const errors = refundErrors(model, available, context);
  const errorPrefix = words.question.errorPrefix();
  return postForm(model.form, {
    body: [
      moneyField({
        id: ids('refund-amount'),
        name: 'amount',
        label: deskMoney.refundAmount(),
        hint: deskMoney.refundAmountHelp({ available }),
        currency: 'Rp',
        error: errors['refund-amount'],
        errorPrefix,
        value: model.values.amount,
      }),
      textareaField({
        id: ids('refund-reason'),
        name: 'reason',
        label: deskMoney.reason(),
        hint: deskMoney.refundReasonHelp(),
        error: errors['refund-reason'],
        errorPrefix,
        value: model.values.reason,
      }),
      actions(button({ label: deskMoney.refund() })),
    ],
  });
}
