import type { HeldMoney, MoneyKind, RefusedMoney } from '@layan/contract';
import { sql } from 'kysely';
import type { Reader } from '../database/index.js';
import { ProblemError } from '../problem/problem-error.js';
import type { Officer } from '../stores/actor.js';
import { audit } from '../stores/audit.js';
import { pageOf, pageSize, readCursor } from '../stores/paging.js';
import type { Parts } from '../stores/parts.js';
import type { OfficerMoneyStore } from '../stores/stores.js';
import { lockBill, move, readBill, type Bill, type StoredRefund } from './bill.js';
import { intentResource } from './intent-resource.js';
import { ledgerCsv } from './ledger-csv.js';
import { rupiah } from './money.js';
import { askForRefund } from './refund.js';

/** Money of one agency, as far as the officer's role goes. */
export function officerMoney(parts: Parts, officer: Officer): OfficerMoneyStore {
  const { database, clock, ids } = parts;

  async function open(reader: Reader, id: string): Promise<Bill> {
    const intent = await reader
      .selectFrom('intents')
      .selectAll()
      .where('id', '=', id)
      .where('agency_id', '=', officer.agency)
      .executeTakeFirst();
    if (intent === undefined) throw new ProblemError('not-found');
    return readBill(reader, intent);
  }

  /** By bill, how money of which some was held at once related to what was owed. */
  async function kindsHeld(intents: readonly string[]): Promise<ReadonlyMap<string, readonly MoneyKind[]>> {
    if (intents.length === 0) return new Map();
    const rows = await database.reader
      .selectFrom('money_seen')
      .select(['intent_id', 'kind'])
      .where('intent_id', 'in', intents)
      .where('held', '>', 0)
      .orderBy('place')
      .execute();
    const kinds = new Map<string, MoneyKind[]>();
    for (const { intent_id, kind } of rows) {
      const known = kinds.get(intent_id) ?? [];
      if (!known.includes(kind)) kinds.set(intent_id, [...known, kind]);
    }
    return kinds;
  }

  const get = async (id: string) => intentResource(parts, database.reader, await open(database.reader, id));

  return {
    get,

    async refund(id, { key, amount, available, reason }) {
      if (officer.role !== 'reviewer') throw new ProblemError('forbidden');
      const asked = await database.write(async (write): Promise<readonly StoredRefund[]> => {
        const { intent } = await open(write, id);
        const bill = (await lockBill(write, intent.id)) as Bill;
        const earlier = bill.refunds.filter(({ idempotency_key }) => idempotency_key === key);
        if (earlier.length > 0) {
          const sum = earlier.reduce((total, one) => total + one.amount, 0);
          if (sum !== amount.amount || earlier[0]?.reason !== reason)
            throw new ProblemError('idempotency-key-mismatch');
          return earlier;
        }
        const refund = ids.id();
        const happening = { type: 'refund_asked', refund, amount: amount.amount, available: available.amount } as const;
        const { bill: after, refused } = await move(parts, write, bill, happening, async ({ refunds }, at) => {
          const made = refunds
            .slice(bill.refunds.length)
            .map(({ id: made, reference, state, amount: part, fromHeld }) => ({
              ...{ id: made, agency_id: officer.agency, intent_id: intent.id },
              provider: bill.money.find((money) => money.reference === reference)?.provider as string,
              ...{ reference, state, amount: part, from_held: fromHeld, reason, officer_sub: officer.sub },
              idempotency_key: key,
              check_at: new Date(at.getTime() + 20_000),
              created_at: at,
              updated_at: at,
            }));
          await write.insertInto('refunds').values(made).execute();
        });
        if (refused !== null) {
          throw new ProblemError('available-mismatch', { current: await intentResource(parts, write, bill) });
        }
        const subject = { kind: 'intent', id: intent.id } as const;
        await audit(write, {
          agency: officer.agency,
          at: clock.now(),
          by: { officer },
          action: 'intent.refund',
          subject,
        });
        return after.refunds.slice(bill.refunds.length);
      });
      for (const refund of asked) if (refund.state === 'requested') await askForRefund(parts, refund);
      return get(id);
    },

    async held(paging = {}) {
      const size = pageSize(paging);
      const after = readCursor(paging.cursor, ['instant', 'text']) as readonly [string, string] | null;
      const since = sql<Date>`min(ledger_entries.at)`;
      let query = database.reader
        .selectFrom('ledger_entries')
        .innerJoin('intents', 'intents.id', 'ledger_entries.intent_id')
        .innerJoin('cases', 'cases.id', 'intents.case_id')
        .select(['ledger_entries.intent_id', 'intents.state', 'cases.id as case_id', 'cases.number', since.as('since')])
        .select(sql<number>`(-sum(ledger_entries.amount))::bigint`.as('amount'))
        .where('ledger_entries.agency_id', '=', officer.agency)
        .where('ledger_entries.account', '=', 'held')
        .groupBy(['ledger_entries.intent_id', 'intents.state', 'cases.id', 'cases.number'])
        .having(sql<boolean>`sum(ledger_entries.amount) < 0`)
        .orderBy(since)
        .orderBy('ledger_entries.intent_id')
        .limit(size + 1);
      if (after)
        query = query.having(sql<boolean>`(${since}, ledger_entries.intent_id) > (${new Date(after[0])}, ${after[1]})`);
      const rows = await query.execute();
      const kinds = await kindsHeld(rows.map(({ intent_id }) => intent_id));
      const items = rows.map((row): HeldMoney => ({
        intent: row.intent_id,
        case: { id: row.case_id, number: row.number },
        amount: rupiah(row.amount),
        state: row.state,
        kinds: kinds.get(row.intent_id) ?? [],
        since: row.since.toISOString(),
      }));
      return pageOf(rows, size, (row) => [row.since, row.intent_id], items);
    },

    async refused(paging = {}) {
      const size = pageSize(paging);
      const after = readCursor(paging.cursor, ['instant', 'text']) as readonly [string, string] | null;
      let query = database.reader
        .selectFrom('money_refused')
        .innerJoin('intents', 'intents.id', 'money_refused.intent_id')
        .innerJoin('cases', 'cases.id', 'intents.case_id')
        .selectAll('money_refused')
        .select(['cases.id as case_id', 'cases.number'])
        .where('money_refused.agency_id', '=', officer.agency)
        .orderBy('money_refused.at', 'desc')
        .orderBy('money_refused.id', 'desc')
        .limit(size + 1);
      if (after)
        query = query.where((eb) =>
          eb(eb.refTuple('money_refused.at', 'money_refused.id'), '<', eb.tuple(new Date(after[0]), after[1])),
        );
      const rows = await query.execute();
      const items = rows.map(
        ({ id, intent_id: intent, case_id, number, charge_id: attempt, at, ...told }): RefusedMoney => ({
          ...{ id, intent, case: { id: case_id, number }, attempt, reason: told.reason },
          ...{ reference: told.reference, amount: told.amount, currency: told.currency, at: at.toISOString() },
        }),
      );
      return pageOf(rows, size, (row) => [row.at, row.id], items);
    },

    ledger: (days) => ledgerCsv(parts, officer, days),
  };
}
