import type { Notification } from '../provider.js';
import { same } from './same.js';

/**
 * Whether a notification carries the account's token in `x-callback-token`. The body is not signed: what it says has to be asked after with
 * a query before it is believed. Source: Xendit documentation, "Webhooks".
 */
export function hasXenditToken({ headers }: Pick<Notification, 'headers'>, token: string): boolean {
  const given = headers['x-callback-token'];
  return token !== '' && typeof given === 'string' && same(given, token);
}
