import type { Attempt, Intent, PaymentMethod } from '@layan/contract';
import type { Reader } from '../database/index.js';
import type { Parts } from '../stores/parts.js';
import { isLive, outstanding, refundable, standing } from './account.js';
import { accountOf, type Bill, type StoredCharge, type StoredIntent } from './bill.js';
import { rupiah } from './money.js';
import type { ProviderMethod } from './provider.js';

const methodOf = ({ method, kind, name }: StoredCharge): PaymentMethod => ({ id: method, kind, name });

/** A bill as the contract shows it. */
export async function intentResource(parts: Parts, reader: Reader, bill: Bill): Promise<Intent> {
  const { intent, charges, money, refunds } = bill;
  const account = accountOf(bill);
  const [definition, { number }] = [
    await parts.catalogue.definition(reader, intent.service_id, intent.version),
    await reader.selectFrom('cases').select('number').where('id', '=', intent.case_id).executeTakeFirstOrThrow(),
  ];
  const label = (code: string) => definition.fee?.lines.find((line) => line.code === code)?.label ?? { id: code };
  const chargeOf = (id: string | null) => charges.find((charge) => charge.id === id) as StoredCharge;
  const now = parts.clock.now();
  const shown = charges.find(isLive) ?? charges.at(-1);
  return {
    id: intent.id,
    case: { id: intent.case_id, number },
    service: { id: intent.service_id, version: intent.version, title: definition.title },
    agency: definition.agency,
    state: intent.state,
    items: intent.items.map(({ code, amount }) => ({ code, label: label(code), amount: rupiah(amount) })),
    total: rupiah(intent.total),
    outstanding: rupiah(outstanding(account)),
    refundable: rupiah(refundable(account)),
    methods: payableMethods(parts, bill, now).map(({ id, kind, name }) => ({ id, kind, name })),
    attempt: shown === undefined ? null : attemptResource(shown, intent, now),
    money: money.map((row, at) => {
      const { counted, held } = standing(account, account.money[at]!);
      return {
        id: row.id,
        attempt: row.charge_id,
        method: methodOf(chargeOf(row.charge_id)),
        kind: row.kind,
        ...{ amount: rupiah(row.amount), counted: rupiah(counted), held: rupiah(held) },
        at: row.at.toISOString(),
      };
    }),
    refunds: refunds.map(({ id, amount, state, reason, created_at }) => ({
      ...{ id, amount: rupiah(amount), state, reason, at: created_at.toISOString() },
    })),
    receipt:
      intent.receipt_number !== null && intent.paid_at !== null
        ? {
            number: intent.receipt_number,
            at: intent.paid_at.toISOString(),
            method: methodOf(chargeOf(intent.paid_by)),
          }
        : null,
    expiresAt: intent.expires_at.toISOString(),
    revision: intent.revision,
    createdAt: intent.created_at.toISOString(),
    updatedAt: intent.updated_at.toISOString(),
  };
}

/** Ways in which what is outstanding can be paid now. */
export function payableMethods({ payment }: Parts, bill: Bill, now: Date): readonly ProviderMethod[] {
  if (bill.intent.state !== 'open' || bill.intent.expires_at <= now) return [];
  const owed = outstanding(accountOf(bill));
  return payment.methods.filter(({ max }) => max === null || owed <= max);
}

/** Whether somebody may be shown how to pay it. */
export const isPayable = ({ state, ending, expires_at }: StoredCharge, intent: StoredIntent, now: Date): boolean =>
  state === 'waiting' && !ending && expires_at > now && intent.state === 'open';

function attemptResource(charge: StoredCharge, intent: StoredIntent, now: Date): Attempt {
  return {
    id: charge.id,
    intent: intent.id,
    method: methodOf(charge),
    state: charge.state,
    amount: rupiah(charge.amount),
    instruction: isPayable(charge, intent, now) ? charge.instruction : null,
    expiresAt: charge.state === 'created' ? null : charge.expires_at.toISOString(),
    createdAt: charge.created_at.toISOString(),
    updatedAt: charge.updated_at.toISOString(),
  };
}
