/** The platform's own look at what providers may not have told: it asks, by the platform's clock, ever less often. */
import type { Parts } from '../stores/parts.js';
import { askAfterCharge, askForCharge, askToEnd } from './ask-provider.js';
import { lockBill, move, type StoredCharge, type StoredRefund } from './bill.js';
import { askForRefund } from './refund.js';

const shortestSeconds = 15;
const longestSeconds = 600;

/** When something of this age is asked about next. */
export function nextCheck(now: Date, since: Date): Date {
  const half = (now.getTime() - since.getTime()) / 2000;
  return new Date(now.getTime() + Math.min(Math.max(half, shortestSeconds), longestSeconds) * 1000);
}

/** @returns How many attempts, bills and refunds were looked at. */
export async function reconcile(parts: Parts, limit: number): Promise<number> {
  const charges = await claim(parts, 'charges', limit);
  for (const charge of charges) await lookAfter(parts, charge as StoredCharge);
  const refunds = await claim(parts, 'refunds', limit);
  for (const refund of refunds) await askForRefund(parts, refund as StoredRefund);
  return charges.length + refunds.length + (await expireBills(parts, limit));
}

/** Takes what is due, and says when it is due again, so that another process does not ask about it meanwhile. */
async function claim(
  parts: Parts,
  table: 'charges' | 'refunds',
  limit: number,
): Promise<(StoredCharge | StoredRefund)[]> {
  const now = parts.clock.now();
  return parts.database.write(async (write) => {
    const due = await write
      .selectFrom(table)
      .selectAll()
      .where('state', 'in', table === 'charges' ? ['created', 'waiting'] : ['requested'])
      .where('check_at', '<=', now)
      .orderBy('check_at')
      .orderBy('id')
      .limit(limit)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const { id, created_at, ...row } of due) {
      const next = nextCheck(now, created_at);
      const end = 'expires_at' in row && row.expires_at > now && row.expires_at < next ? row.expires_at : next;
      await write.updateTable(table).set({ check_at: end }).where('id', '=', id).execute();
    }
    return due;
  });
}

async function lookAfter(parts: Parts, charge: StoredCharge): Promise<void> {
  if (charge.ending || charge.expires_at <= parts.clock.now()) await askToEnd(parts, charge);
  else if (charge.state === 'created') await askForCharge(parts, charge);
  else await askAfterCharge(parts, charge);
}

/** A bill ends only when no provider may still take money for it. */
async function expireBills(parts: Parts, limit: number): Promise<number> {
  const { database, clock } = parts;
  const due = await database.reader
    .selectFrom('intents')
    .select('id')
    .where('state', '=', 'open')
    .where('expires_at', '<=', clock.now())
    .where(
      ({ selectFrom }) =>
        selectFrom('charges')
          .select('charges.id')
          .whereRef('charges.intent_id', '=', 'intents.id')
          .where('charges.state', 'in', ['created', 'waiting'])
          .limit(1),
      'is',
      null,
    )
    .orderBy('expires_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  for (const { id } of due) {
    await database.write(async (write) => {
      const bill = await lockBill(write, id);
      if (bill) await move(parts, write, bill, { type: 'closed', as: 'expired' });
    });
  }
  return due.length;
}
