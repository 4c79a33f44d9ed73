import type { Parts } from '../stores/parts.js';
import { lockBill, move, type StoredRefund } from './bill.js';

/** Asks the provider to give the money back, outside every write; the same refund again when it was not heard before. */
export async function askForRefund(parts: Parts, refund: StoredRefund): Promise<void> {
  const { id, intent_id, provider: providerId, reference: payment, amount } = refund;
  const provider = parts.payment.provider(providerId);
  let answer: 'requested' | 'done' | 'failed';
  try {
    if (provider === undefined) throw new Error('The provider is not set up any more');
    answer = await provider.refund({ reference: id, payment, amount });
  } catch (error) {
    parts.payment.onEvent({ type: 'call_failed', provider: providerId, call: 'refund', error });
    return;
  }
  if (answer === 'requested') return;
  const as = answer;
  await parts.database.write(async (write) => {
    const bill = await lockBill(write, intent_id);
    if (bill) await move(parts, write, bill, { type: 'refund_answered', refund: id, as });
  });
}
