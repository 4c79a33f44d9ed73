import { ProblemError } from '../problem/problem-error.js';
import type { Officer } from '../stores/actor.js';
import { audit } from '../stores/audit.js';
import type { Parts } from '../stores/parts.js';
import { csv } from './csv.js';

const day = 24 * 3600 * 1000;

/** Local dates that one file holds: a leap year. */
export const mostDays = 366;

/** Rows that are read at a time. */
const portion = 1000;

const columns = ['id', 'movement', 'at', 'date', 'case', 'intent', 'account', 'amount'] as const;

/** What is wrong with asking for these days; null where nothing is. */
export function judgeDays(from: string, to: string): 'before' | 'too_long' | null {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  if (!(first <= last)) return 'before';
  return last - first >= mostDays * day ? 'too_long' : null;
}

/** The ledger of an agency between two of its local dates, for people who balance books. Says no names and no answers. */
export async function ledgerCsv(
  parts: Parts,
  officer: Officer,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<string> {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  if (judgeDays(from, to) !== null)
    throw new ProblemError('malformed-request', { detail: `From one day to a later one, ${mostDays} days at most.` });
  const at = parts.clock.now();
  const { agency } = officer;
  await parts.database.write((write) =>
    audit(write, { agency, at, by: { officer }, action: 'ledger.exported', subject: { kind: 'agency', id: agency } }),
  );
  const zone = parts.agencyZone(agency);
  const rows: (string | number)[][] = [];
  let after: { readonly at: Date; readonly id: number } | null = null;
  for (;;) {
    // wide enough for every zone; the local date decides below
    const part: Awaited<ReturnType<typeof read>> = await read(parts, agency, [first - day, last + 2 * day], after);
    for (const { id, movement, at, number, intent_id, account, amount } of part) {
      const date = parts.pack.time.date(at.toISOString(), zone);
      if (date >= from && date <= to)
        rows.push([id, movement, at.toISOString(), date, number, intent_id, account, amount]);
    }
    if (part.length < portion) return csv(columns, rows);
    after = part.at(-1) ?? null;
  }
}

function read(
  { database }: Parts,
  agency: string,
  [from, to]: readonly [number, number],
  after: { readonly at: Date; readonly id: number } | null,
) {
  let query = database.reader
    .selectFrom('ledger_entries')
    .innerJoin('intents', 'intents.id', 'ledger_entries.intent_id')
    .innerJoin('cases', 'cases.id', 'intents.case_id')
    .selectAll('ledger_entries')
    .select('cases.number')
    .where('ledger_entries.agency_id', '=', agency)
    .where('ledger_entries.at', '>=', new Date(from))
    .where('ledger_entries.at', '<', new Date(to))
    .orderBy('ledger_entries.at')
    .orderBy('ledger_entries.id')
    .limit(portion);
  if (after) {
    query = query.where((eb) =>
      eb(eb.refTuple('ledger_entries.at', 'ledger_entries.id'), '>', eb.tuple(after.at, after.id)),
    );
  }
  return query.execute();
}
