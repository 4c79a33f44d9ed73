import type { Fee } from '@layan/definition';
import { appendEvent, type StoredCase } from '../cases/case-rows.js';
import type { Write } from '../database/index.js';
import { tell } from '../stores/outbox.js';
import type { Parts } from '../stores/parts.js';
import { book } from './book.js';
import { billed } from './ledger.js';
import { rupiah } from './money.js';

/** Makes the bill of a case, in the transaction that opens the case. What it costs does not change afterwards. */
export async function openBill(parts: Parts, write: Write, opened: StoredCase, { lines, total }: Fee): Promise<void> {
  const { agency_id, service_id, version, issuer, sub, created_at: at } = opened;
  const intent = parts.ids.id();
  const due = total as number;
  await write
    .insertInto('intents')
    .values({
      ...{ id: intent, case_id: opened.id, agency_id, service_id, version, issuer, sub },
      state: 'open',
      items: JSON.stringify(lines),
      total: due,
      revision: 1,
      ...{ receipt_number: null, paid_at: null, paid_by: null },
      expires_at: new Date(at.getTime() + parts.payment.billSeconds * 1000),
      created_at: at,
      updated_at: at,
    })
    .execute();
  await book(parts, write, { id: intent, agency_id }, billed(due), at);
  const data = { intent, total: rupiah(due) };
  const { seq } = await appendEvent(write, opened, { type: 'billed', data, by: 'system', key: null, at });
  await tell(parts, write, { agency: agency_id, topic: 'case.billed', data: { case: opened.id, seq }, at });
}
