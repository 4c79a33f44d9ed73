import type { FormatFinding } from '@layan/definition';
import { parseQris, valueOf } from './parse-qris.js';
import { violations } from './violations.js';

/** Most that one QRIS payment may move, in rupiah (PADG 24/1/PADG/2022). */
export const qrisLimit = 10_000_000;

/** What of the rules a code must keep to be shown; many that are paid with every day break the others. */
const blocking: Readonly<Record<string, string>> = {
  crc: 'checksum',
  duplicate_tag: 'duplicate',
  '53_currency': 'currency',
  '54_amount': 'amount',
  '58_country': 'country',
};

/**
 * What speaks against showing a QRIS code for a bill of `amount` whole rupiah; empty when it may be shown. The code must name that very
 * amount: money by one that lets the payer type it comes in any amount, and for no bill. A tip is nothing that a public agency takes, a
 * transfer between persons nothing that it is paid by.
 */
export function checkQris(payload: string, { amount }: { readonly amount: number }): readonly FormatFinding[] {
  const parsed = parseQris(payload);
  const found = new Set(parsed ? violations(parsed).map((violation) => blocking[violation]) : ['unreadable']);
  if (parsed) {
    const has = (tag: string) => valueOf(parsed.root, tag) !== null;
    if (Number(valueOf(parsed.root, '54')) !== amount) found.add('amount');
    if (has('55') || has('56') || has('57')) found.add('tip');
    if (has('40')) found.add('transfer');
  }
  if (amount > qrisLimit) found.add('limit');
  found.delete(undefined);
  return [...found].map((name) => ({
    code: `qris.${name}`,
    severity: 'error',
    ...(name === 'limit' && { params: { limit: qrisLimit } }),
  }));
}
