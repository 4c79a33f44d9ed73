import type { PackPart } from '../part.js';
import { billingCode, inGroups, ntb, ntpn, virtualAccount } from './numbers.js';
import { checkQris } from './qris/check-qris.js';
import { readQris } from './qris/read-qris.js';
import { en } from './words/en.js';
import { id } from './words/id.js';

/** What paying takes: QRIS codes, virtual accounts, billing codes, and the numbers on a receipt. */
export const payment = {
  formats: { billingCode, ntpn, ntb, virtualAccount },
  words: { id, en },
  payment: { checkQris, payee: (payload) => readQris(payload)?.fields.name ?? null, displayNumber: inGroups },
} as const satisfies PackPart;

export { billingSystem, billingSystems } from './numbers.js';
export type { BillingSystem } from './numbers.js';
export { checkQris, qrisLimit } from './qris/check-qris.js';
export { readQris } from './qris/read-qris.js';
export type { QrisAccount, QrisFields, QrisReading } from './qris/read-qris.js';
