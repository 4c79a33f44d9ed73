import { sql } from 'kysely';
import type { Write } from '../database/index.js';
import type { Parts } from './parts.js';
import type { OutboxMessage, OutboxStore } from './stores.js';

/** Leaves a message for the dispatcher, in the write that makes it true. */
export async function tell(
  { ids }: Pick<Parts, 'ids'>,
  write: Write,
  message: Pick<OutboxMessage, 'agency' | 'topic' | 'data'> & { readonly at: Date },
): Promise<void> {
  await write
    .insertInto('outbox')
    .values({
      id: ids.id(),
      agency_id: message.agency,
      topic: message.topic,
      data: JSON.stringify(message.data),
      attempt: 0,
      due_at: message.at,
      completed_at: null,
      created_at: message.at,
    })
    .execute();
}

/** The dispatcher's side. Delivery itself is the caller's, outside any write. */
export function outboxStore({ database, clock }: Parts): OutboxStore {
  return {
    async claim({ limit, leaseSeconds }) {
      const now = clock.now();
      const rows = await database.write((write) =>
        write
          .updateTable('outbox')
          .set({ attempt: sql`attempt + 1`, due_at: new Date(now.getTime() + leaseSeconds * 1000) })
          .where('id', 'in', (query) =>
            query
              .selectFrom('outbox')
              .select('id')
              .where('completed_at', 'is', null)
              .where('due_at', '<=', now)
              .orderBy('due_at')
              .orderBy('id')
              .limit(limit)
              .forUpdate()
              .skipLocked(),
          )
          .returningAll()
          .execute(),
      );
      return rows
        .sort((one, other) => one.created_at.getTime() - other.created_at.getTime())
        .map(({ id, agency_id, topic, data, created_at, attempt }) => ({
          id,
          agency: agency_id,
          topic,
          data,
          createdAt: created_at.toISOString(),
          attempt,
        }));
    },

    async complete({ id, attempt }) {
      const { numUpdatedRows } = await database.write((write) =>
        write
          .updateTable('outbox')
          .set({ completed_at: clock.now() })
          .where('id', '=', id)
          .where('attempt', '=', attempt)
          .where('completed_at', 'is', null)
          .executeTakeFirst(),
      );
      return numUpdatedRows === 1n;
    },
  };
}
