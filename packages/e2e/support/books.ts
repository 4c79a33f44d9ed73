/** What no history of payments may leave behind, whatever happened: asked of the database once the platform has stopped. */
import { expect } from '@playwright/test';
import type { TestPlatform } from './platform.js';

const sums = (columns: string, table: string) =>
  `(select intent_id, ${columns} from ${table} group by intent_id) ${table} on ${table}.intent_id = intents.id`;
const account = (name: string) => `coalesce(sum(amount) filter (where account = '${name}'), 0) as ${name}`;

const given = (column: string, name: string) => `sum(${column}) filter (where state = 'done') as ${name}`;

/** Each by what it would mean to find a row. */
const faults: Readonly<Record<string, string>> = {
  'a movement does not sum to nothing': 'select movement from ledger_entries group by movement having sum(amount) <> 0',
  'the books differ from the money that came': `
    select intents.id, intents.state from intents
    left join ${sums(['receivable', 'revenue', 'bank', 'held'].map(account).join(), 'ledger_entries')}
    left join ${sums('sum(amount) as came, sum(counted) as counted, sum(held) as kept', 'money_seen')}
    left join ${sums(given('amount', 'gone') + ', ' + given('from_held', 'of_held'), 'refunds')}
    cross join lateral (select coalesce(came, 0) as came, coalesce(counted, 0) as counted, coalesce(kept, 0) as kept,
      coalesce(gone, 0) as gone, coalesce(of_held, 0) as of_held) told
    where bank <> told.came - told.gone
      or receivable <> case intents.state when 'open' then total - told.counted else 0 end
      or held <> told.of_held - case intents.state when 'expired' then told.came else told.kept end
      or revenue <> told.gone - told.of_held - case intents.state when 'expired' then 0 else total end
      or (intents.state = 'paid') <> (told.counted = total and intents.state <> 'expired')`,
  'a bill was not fulfilled exactly once when paid, and never else': `
    select intents.id, intents.state from intents where
      (select count(*) from case_events where case_id = intents.case_id and type = 'paid') <> (intents.state = 'paid')::int`,
  'the bank has taken money that is nowhere here': `
    select reference from sandbox_charges, jsonb_array_elements(payments) paid where not exists (
      select from money_seen where charge_id = sandbox_charges.reference
        and reference = paid ->> 'reference' and amount = (paid ->> 'amount')::numeric)`,
  'money is here that the bank has not taken': `
    select money_seen.reference from money_seen where not exists (
      select from sandbox_charges, jsonb_array_elements(payments) paid
      where sandbox_charges.reference = charge_id and paid ->> 'reference' = money_seen.reference)`,
  'the bank takes money for what has ended here': `
    select charges.id, charges.state from charges join sandbox_charges on reference = charges.id
    where sandbox_charges.state = 'open' and charges.state in ('settled', 'failed', 'cancelled')`,
  'the bank takes money twice for one bill': `
    select intent_id from charges join sandbox_charges on reference = charges.id
    where sandbox_charges.state = 'open' and charges.state <> 'expired' group by intent_id having count(*) > 1`,
};

export async function expectBooksInOrder(platform: TestPlatform) {
  const found = await Promise.all(
    Object.entries(faults).map(async ([name, sql]) => [name, await platform.rows(sql)] as const),
  );
  expect(Object.fromEntries(found.filter(([, rows]) => rows.length > 0))).toEqual({});
}
