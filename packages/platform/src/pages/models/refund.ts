/** A posted refund: how much goes back and why, or what is wrong with it. */
import { limits, type Intent } from '@layan/contract';
import type { Pack } from '@layan/definition';
import { moneyOf, posted, type FormEntries, type RefundErrors, type RefundFormModel } from '@layan/views';

export type RefundValues = RefundFormModel['values'];

export interface PostedRefund {
  readonly values: RefundValues;
  /** What could be given back when the form was made, in whole rupiah; -1 where the field is missing or no number. */
  readonly available: number;
}

/** At first: what waits to be given back, where something does. */
export function nothingTyped(intent: Intent): RefundValues {
  const { waiting } = moneyOf(intent);
  return { amount: waiting > 0 ? String(waiting) : '', reason: '' };
}

/** As typed, with LF line ends. */
export function readRefund(entries: FormEntries): PostedRefund {
  const available = posted(entries, '_available');
  return {
    values: { amount: posted(entries, 'amount'), reason: posted(entries, 'reason').replace(/\r\n?/g, '\n') },
    available: /^\d{1,15}$/.test(available) ? Number(available) : -1,
  };
}

/** Whole rupiah and a reason, when both can be read and no more goes back than can. */
export function checkRefund(
  { values, available }: PostedRefund,
  { money }: Pick<Pack, 'money'>,
): { readonly amount: number; readonly reason: string } | { readonly errors: RefundErrors } {
  const reason = values.reason.trim();
  const amount = money.parse(values.amount);
  const errors: RefundErrors = {
    ...(values.amount.trim() === ''
      ? { amount: 'required' }
      : amount === null || amount < 1
        ? { amount: 'unreadable' }
        : amount > available && { amount: 'over' }),
    ...(reason === '' ? { reason: 'required' } : [...reason].length > limits.messageLength && { reason: 'too_long' }),
  };
  if (amount === null || Object.keys(errors).length > 0) return { errors };
  return { amount, reason };
}
