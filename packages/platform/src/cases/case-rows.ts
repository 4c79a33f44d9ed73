import type { CaseEvent } from '@layan/contract';
import type { Selectable } from 'kysely';
import type { Reader, Write } from '../database/index.js';
import type { CaseEventRow, CaseRow } from '../database/schema.js';
import { nextState } from './case-view.js';

export type StoredCase = Selectable<CaseRow>;
type StoredEvent = Selectable<CaseEventRow>;

/** What is appended: an event without its place. */
export type NewEvent = Pick<CaseEvent, 'type' | 'data'> & {
  readonly by: { readonly officer: string } | 'citizen' | 'system';
  readonly key: string | null;
  readonly at: Date;
};

/** An event as the contract shows it. */
export function eventResource({ seq, at, type, data }: StoredEvent): CaseEvent {
  return { seq, at: at.toISOString(), type, data } as CaseEvent;
}

/** Appends an event to a case that the write has locked, and brings the case's state along. */
export async function appendEvent(write: Write, row: StoredCase, event: NewEvent): Promise<StoredCase> {
  const seq = row.seq + 1;
  await insertEvent(write, row, seq, event);
  const ended = event.type === 'approved' || event.type === 'rejected' || event.type === 'bill_expired';
  const change = {
    seq,
    state: nextState(event.type) ?? row.state,
    decided_at: ended ? event.at : row.decided_at,
    updated_at: event.at,
  };
  await write.updateTable('cases').set(change).where('id', '=', row.id).execute();
  return { ...row, ...change };
}

/** Writes an event at its place. */
export async function insertEvent(
  write: Write,
  { id, agency_id }: Pick<StoredCase, 'id' | 'agency_id'>,
  seq: number,
  { type, data, by, key, at }: NewEvent,
): Promise<void> {
  await write
    .insertInto('case_events')
    .values({
      case_id: id,
      seq,
      agency_id,
      type,
      data: JSON.stringify(data),
      actor_kind: typeof by === 'string' ? by : 'officer',
      actor_sub: typeof by === 'string' ? null : by.officer,
      idempotency_key: key,
      at,
    })
    .execute();
}

/** Events from which the views of these cases are derived, by case: notes change nothing and are left out. */
export async function eventsForViews(
  reader: Reader,
  cases: readonly string[],
): Promise<ReadonlyMap<string, readonly CaseEvent[]>> {
  const found = new Map<string, CaseEvent[]>(cases.map((id) => [id, []]));
  if (cases.length === 0) return found;
  const rows = await reader
    .selectFrom('case_events')
    .selectAll()
    .where('case_id', 'in', cases)
    .where('type', '<>', 'noted')
    .orderBy('case_id')
    .orderBy('seq')
    .execute();
  for (const row of rows) found.get(row.case_id)?.push(eventResource(row));
  return found;
}

/** Events of one case after `seq`, in order. */
export async function eventsAfter(
  reader: Reader,
  id: string,
  { seq, limit, notes }: { readonly seq: number; readonly limit: number; readonly notes: boolean },
): Promise<readonly StoredEvent[]> {
  let query = reader.selectFrom('case_events').selectAll().where('case_id', '=', id).where('seq', '>', seq);
  if (!notes) query = query.where('type', '<>', 'noted');
  return query.orderBy('seq').limit(limit).execute();
}

/** The event that was appended under an idempotency key; undefined when none was. */
export async function eventOfKey(reader: Reader, id: string, key: string): Promise<StoredEvent | undefined> {
  return reader
    .selectFrom('case_events')
    .selectAll()
    .where('case_id', '=', id)
    .where('idempotency_key', '=', key)
    .executeTakeFirst();
}
