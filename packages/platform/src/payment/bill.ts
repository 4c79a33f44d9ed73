/** A bill as it is kept: read whole under the lock of its intent, moved by the rules, and written back where it changed. */
import type { Selectable } from 'kysely';
import { appendEvent } from '../cases/case-rows.js';
import type { Reader, Write } from '../database/index.js';
import type { ChargeRow, IntentRow, MoneySeenRow, RefundRow } from '../database/schema.js';
import { tell } from '../stores/outbox.js';
import type { Parts } from '../stores/parts.js';
import type { Account, AccountAttempt } from './account.js';
import { book } from './book.js';
import { next, type Happening, type Refusal } from './next.js';

export type StoredIntent = Selectable<IntentRow>;
export type StoredCharge = Selectable<ChargeRow>;
export type StoredMoney = Selectable<MoneySeenRow>;
export type StoredRefund = Selectable<RefundRow>;

export interface Bill {
  readonly intent: StoredIntent;
  readonly charges: readonly StoredCharge[];
  readonly money: readonly StoredMoney[];
  readonly refunds: readonly StoredRefund[];
}

/** Everything that belongs to an intent. */
export async function readBill(reader: Reader, intent: StoredIntent): Promise<Bill> {
  const { id } = intent;
  return {
    intent,
    charges: await reader.selectFrom('charges').selectAll().where('intent_id', '=', id).orderBy('place').execute(),
    money: await reader.selectFrom('money_seen').selectAll().where('intent_id', '=', id).orderBy('place').execute(),
    refunds: await reader.selectFrom('refunds').selectAll().where('intent_id', '=', id).orderBy('place').execute(),
  };
}

/** The same, locked until the write ends; undefined when there is none. */
export async function lockBill(write: Write, id: string): Promise<Bill | undefined> {
  const intent = await write.selectFrom('intents').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return intent && readBill(write, intent);
}

/** The bill as the rules see it. */
export function accountOf({ intent, charges, money, refunds }: Bill): Account {
  return {
    state: intent.state,
    total: intent.total,
    attempts: charges.map(({ id, state, amount, ending }) => ({ id, state, amount, ending })),
    money: money.map(({ reference, charge_id: attempt, kind, amount, counted, held }) => ({
      ...{ reference, attempt, kind, amount, counted, held },
    })),
    refunds: refunds.map(({ id, reference, state, amount, from_held: fromHeld }) => ({
      ...{ id, reference, state, amount, fromHeld },
    })),
  };
}

export interface Moved {
  readonly bill: Bill;
  readonly refused: Refusal | null;
}

/**
 * Moves a bill that the write has locked.
 * @param add Writes the row that the happening makes (a charge, money, a refund), from the account as it is then.
 */
export async function move(
  parts: Parts,
  write: Write,
  bill: Bill,
  happening: Happening,
  add: (after: Account, at: Date) => Promise<void> = () => Promise.resolve(),
): Promise<Moved> {
  const before = accountOf(bill);
  const { account: after, entries, refused } = next(before, happening);
  if (refused !== null) return { bill, refused };
  const at = parts.clock.now();
  await add(after, at);
  for (const attempt of after.attempts) {
    const earlier = before.attempts.find(({ id }) => id === attempt.id);
    if (earlier && differ(earlier, attempt)) await changeCharge(write, attempt, at);
  }
  for (const { id, state } of after.refunds) {
    if (before.refunds.some((refund) => refund.id === id && refund.state !== state))
      await write.updateTable('refunds').set({ state, updated_at: at }).where('id', '=', id).execute();
  }
  await book(parts, write, bill.intent, entries, at);
  const intent = await changeIntent(parts, write, bill, after, at);
  return { bill: await readBill(write, intent), refused: null };
}

const differ = (one: AccountAttempt, other: AccountAttempt): boolean =>
  one.state !== other.state || one.ending !== other.ending;

/** What is to be ended is looked after at once. */
async function changeCharge(write: Write, { id, state, ending }: AccountAttempt, at: Date): Promise<void> {
  await write
    .updateTable('charges')
    .set({ state, ending, updated_at: at, ...(ending ? { check_at: at } : {}) })
    .where('id', '=', id)
    .execute();
}

async function changeIntent(
  parts: Parts,
  write: Write,
  { intent }: Bill,
  { state, money }: Account,
  at: Date,
): Promise<StoredIntent> {
  const paid = intent.state === 'open' && state === 'paid';
  const receipt = paid
    ? { receipt_number: await freeReceiptNumber(parts, write), paid_at: at, paid_by: money.at(-1)?.attempt ?? null }
    : {};
  const change = { state, revision: intent.revision + 1, updated_at: at, ...receipt };
  await write.updateTable('intents').set(change).where('id', '=', intent.id).execute();
  const changed = { ...intent, ...change };
  if (paid) await tellCase(parts, write, changed, 'paid', at);
  if (intent.state === 'open' && state === 'expired') await tellCase(parts, write, changed, 'bill_expired', at);
  return changed;
}

async function freeReceiptNumber({ ids }: Parts, write: Write): Promise<string> {
  for (let turn = 0; turn < 10; turn += 1) {
    const number = ids.receiptNumber();
    const taken = await write
      .selectFrom('intents')
      .select('id')
      .where('receipt_number', '=', number)
      .executeTakeFirst();
    if (taken === undefined) return number;
  }
  throw new Error('No free receipt number in ten turns');
}

/** The case goes on when its bill is paid, and ends when it is not paid in time. */
async function tellCase(
  parts: Parts,
  write: Write,
  { id: intent, case_id, agency_id: agency, receipt_number }: StoredIntent,
  type: 'paid' | 'bill_expired',
  at: Date,
): Promise<void> {
  const row = await write
    .selectFrom('cases')
    .selectAll()
    .where('id', '=', case_id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const data = type === 'paid' ? { intent, receipt: receipt_number as string } : { intent };
  const { seq } = await appendEvent(write, row, { type, data, by: 'system', key: null, at });
  await tell(parts, write, { agency, topic: `case.${type}`, data: { case: case_id, seq }, at });
}
