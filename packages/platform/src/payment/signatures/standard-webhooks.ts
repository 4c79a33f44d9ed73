/**
 * Standard Webhooks 1.0: HMAC-SHA256 over `id.timestamp.body`, base64, `v1,…`. Written here because the published library reads the machine's
 * time, and the platform's clock is handed in.
 */
import { createHmac } from 'node:crypto';
import type { Notification } from '../provider.js';
import { same } from './same.js';

/** How far the time of signing may lie from now, in seconds, before or after. */
export const toleranceSeconds = 5 * 60;

export interface SignedHeaders {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

/** @param secret 24 to 64 bytes; `whsec_` and base64 as text. */
export const readSecret = (text: string): Uint8Array => Buffer.from(text.replace(/^whsec_/, ''), 'base64');

function signature(secret: Uint8Array, id: string, timestamp: string, body: Uint8Array): string {
  return createHmac('sha256', secret).update(`${id}.${timestamp}.`).update(body).digest('base64');
}

/** Headers that go with the bytes. */
export function sign(secret: Uint8Array, { id, at, body }: { id: string; at: Date; body: Uint8Array }): SignedHeaders {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature(secret, id, timestamp, body)}`,
  };
}

/**
 * Whether one of the secrets signed these bytes just now. While keys are changed there are two; a sender may also sign with two.
 * @returns Null when it is good.
 */
export function verify(
  secrets: readonly Uint8Array[],
  { headers, body }: Notification,
  now: Date,
): 'forged' | 'old' | null {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => {
    const value = headers[name];
    return typeof value === 'string' ? value : '';
  }) as [string, string, string];
  if (id === '' || !/^\d{1,12}$/.test(timestamp)) return 'forged';
  const given = signatures.split(' ').flatMap((part) => (part.startsWith('v1,') ? [part.slice(3)] : []));
  // every pair is compared, so that the time says nothing of which one fits
  const fits = secrets.flatMap((secret) => {
    const wanted = signature(secret, id, timestamp, body);
    return given.map((one) => same(one, wanted));
  });
  if (!fits.includes(true)) return 'forged';
  return Math.abs(now.getTime() / 1000 - Number(timestamp)) > toleranceSeconds ? 'old' : null;
}
