import type { Write } from '../database/index.js';
import type { Parts } from '../stores/parts.js';
import type { Entries, LedgerAccount } from './ledger.js';

/** Writes one movement into the ledger; the database refuses to commit one that does not sum to nothing. */
export async function book(
  { ids }: Pick<Parts, 'ids'>,
  write: Write,
  { id, agency_id }: { readonly id: string; readonly agency_id: string },
  entries: Entries,
  at: Date,
): Promise<void> {
  const movement = ids.id();
  const rows = Object.entries(entries)
    .filter(([, amount]) => amount !== 0)
    .map(([account, amount]) => ({
      movement,
      agency_id,
      intent_id: id,
      account: account as LedgerAccount,
      amount,
      at,
    }));
  if (rows.length > 0) await write.insertInto('ledger_entries').values(rows).execute();
}
