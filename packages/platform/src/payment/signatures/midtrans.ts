import { createHash } from 'node:crypto';
import { same } from './same.js';

/** What of a Midtrans HTTP notification is signed, as the texts that came: `gross_amount` is `100000.00`. */
export interface MidtransNotice {
  readonly order_id: string;
  readonly status_code: string;
  readonly gross_amount: string;
  readonly signature_key: string;
}

/** SHA-512 of the fields and the server key, hex in lower case. Source: Midtrans documentation, "HTTP(S) Notification". */
export function isSignedByMidtrans(notice: MidtransNotice, serverKey: string): boolean {
  const { order_id, status_code, gross_amount, signature_key } = notice;
  const wanted = createHash('sha512')
    .update(order_id + status_code + gross_amount + serverKey)
    .digest('hex');
  return same(signature_key, wanted);
}

/** Whether a notice that is signed tells of money: `settlement`, or `capture`, with no doubt about fraud. */
export function isMidtransMoney(notice: {
  readonly status_code: string;
  readonly transaction_status: string;
  readonly fraud_status?: string;
}): boolean {
  const { status_code, transaction_status, fraud_status = 'accept' } = notice;
  return (
    status_code === '200' &&
    (transaction_status === 'settlement' || transaction_status === 'capture') &&
    fraud_status === 'accept'
  );
}
