import type { MoneyRefusal } from '@layan/contract';
import { moneyRefusals } from '@layan/contract';
import type { Write } from '../database/index.js';
import type { Parts } from '../stores/parts.js';
import { lockBill, move, type Bill, type StoredCharge } from './bill.js';
import type { Refusal } from './next.js';
import type { ChargeReport, ProviderPayment } from './provider.js';

/** What came of a report: taken, or why it changed nothing. */
export type ReportOutcome = 'applied' | Refusal;

const isMoneyRefusal = (refusal: Refusal): refusal is MoneyRefusal =>
  moneyRefusals.some((reason) => reason === refusal);

/**
 * Brings a bill along with what a provider tells of one of its charges, whether it was asked or told by itself: payments first, each
 * once, then how the charge stands.
 */
export async function applyReport(
  parts: Parts,
  write: Write,
  { id, intent_id }: Pick<StoredCharge, 'id' | 'intent_id'>,
  report: ChargeReport,
): Promise<ReportOutcome> {
  let bill = await lockBill(write, intent_id);
  if (bill === undefined) throw new Error('A charge has no intent');
  const outcomes: ReportOutcome[] = [];
  for (const payment of report.payments) {
    const moved = await takePayment(parts, write, bill, id, payment);
    bill = moved.bill;
    outcomes.push(moved.refused ?? 'applied');
  }
  const moved = await takeState(parts, write, bill, id, report);
  if (moved) outcomes.push(moved.refused ?? 'applied');
  return outcomes.includes('applied') ? 'applied' : (outcomes[0] ?? 'known');
}

async function takePayment(parts: Parts, write: Write, bill: Bill, charge: string, payment: ProviderPayment) {
  const { provider, agency_id } = bill.charges.find(({ id }) => id === charge) as StoredCharge;
  const { reference, amount, currency, at } = payment;
  const ours = { id: parts.ids.id(), agency_id, intent_id: bill.intent.id, charge_id: charge, provider, reference };
  const elsewhere = await write
    .selectFrom('money_seen')
    .select('charge_id')
    .where('provider', '=', provider)
    .where('reference', '=', reference)
    .where('intent_id', '<>', bill.intent.id)
    .executeTakeFirst();
  const moved = elsewhere
    ? { bill, refused: 'contradicted' as const }
    : await move(
        parts,
        write,
        bill,
        { type: 'money', attempt: charge, reference, amount, currency },
        async (after, now) => {
          const money = after.money.at(-1)!;
          const { kind, counted, held } = money;
          const row = { ...ours, kind, amount: money.amount, counted, held, at, seen_at: now };
          await write.insertInto('money_seen').values(row).execute();
        },
      );
  if (moved.refused !== null && isMoneyRefusal(moved.refused)) {
    await write
      .insertInto('money_refused')
      .values({ ...ours, reason: moved.refused, amount, currency, at: parts.clock.now() })
      .onConflict((conflict) => conflict.columns(['charge_id', 'reference', 'amount', 'currency']).doNothing())
      .execute();
  }
  return moved;
}

async function takeState(parts: Parts, write: Write, bill: Bill, charge: string, report: ChargeReport) {
  const { state, instruction, expiresAt } = report;
  if (state === 'paid') return null;
  if (state !== 'open') {
    const { expires_at } = bill.charges.find(({ id }) => id === charge) as StoredCharge;
    const as = expires_at <= parts.clock.now() ? 'expired' : state;
    return move(parts, write, bill, { type: 'ended', attempt: charge, as });
  }
  if (instruction === null) return null;
  return move(parts, write, bill, { type: 'offered', attempt: charge }, async () => {
    await write
      .updateTable('charges')
      .set({ instruction: JSON.stringify(instruction), ...(expiresAt ? { expires_at: expiresAt } : {}) })
      .where('id', '=', charge)
      .execute();
  });
}
