import { isDeepStrictEqual } from 'node:util';
import type { CaseEvent, Decide, DeskCase, ProblemPlace } from '@layan/contract';
import type { ServiceDefinition } from '@layan/definition';
import { deskCaseResources } from '../cases/case-resource.js';
import { appendEvent, eventOfKey, eventResource, eventsAfter, type StoredCase } from '../cases/case-rows.js';
import type { Reader, Write } from '../database/index.js';
import { deskFileStore } from '../files/desk-files.js';
import { officerMoney } from '../payment/officer-money.js';
import { ProblemError } from '../problem/problem-error.js';
import type { Officer } from './actor.js';
import { audit, type AuditAction } from './audit.js';
import { tell } from './outbox.js';
import { pageOf, pageSize, readCursor } from './paging.js';
import type { Parts } from './parts.js';
import type { OfficerStore } from './stores.js';

type Unplaced<Event> = Event extends CaseEvent ? Pick<Event, 'type' | 'data'> : never;

/** What an officer adds to a case. */
type DeskEventData = Exclude<Unplaced<CaseEvent>, { type: 'received' | 'billed' | 'paid' | 'bill_expired' }>;

/** What of one agency an officer of a role may see and do. */
export function officerStore(parts: Parts, officer: Officer): OfficerStore {
  const { database, catalogue, clock } = parts;
  const own = (reader: Reader) => reader.selectFrom('cases').selectAll().where('agency_id', '=', officer.agency);

  async function find(reader: Reader, id: string): Promise<StoredCase> {
    const row = await own(reader).where('id', '=', id).executeTakeFirst();
    if (row === undefined) throw new ProblemError('not-found');
    return row;
  }

  async function resource(reader: Reader, row: StoredCase): Promise<DeskCase> {
    const [found] = await deskCaseResources(parts, reader, [row]);
    return found as DeskCase;
  }

  const record = (write: Write, id: string, at: Date, action: AuditAction) =>
    audit(write, { agency: officer.agency, at, by: { officer }, action, subject: { kind: 'case', id } });

  /**
   * Adds an event, once per key.
   * @param check Throws when the case does not take the event; false when there is nothing to add.
   */
  async function add(
    id: string,
    key: string,
    event: DeskEventData,
    check: (row: StoredCase, write: Write) => Promise<boolean> | boolean,
  ): Promise<DeskCase> {
    if (officer.role !== 'reviewer') throw new ProblemError('forbidden');
    return database.write(async (write) => {
      const row = await own(write).where('id', '=', id).forUpdate().executeTakeFirst();
      if (row === undefined) throw new ProblemError('not-found');
      const earlier = await eventOfKey(write, id, key);
      if (earlier) {
        const { type, data, actor_sub } = earlier;
        if (!isDeepStrictEqual({ type, data, actor_sub }, { ...event, actor_sub: officer.sub })) {
          throw new ProblemError('idempotency-key-mismatch');
        }
        return resource(write, row);
      }
      if (!(await check(row, write))) return resource(write, row);
      const at = clock.now();
      const after = await appendEvent(write, row, { ...event, by: { officer: officer.sub }, key, at });
      await record(write, id, at, `case.${event.type}`);
      if (event.type !== 'noted') {
        const message = { agency: officer.agency, topic: `case.${event.type}`, data: { case: id, seq: after.seq }, at };
        await tell(parts, write, message);
      }
      return resource(write, after);
    });
  }

  return {
    async list({ queue = 'undecided', ...paging } = {}) {
      const size = pageSize(paging);
      const after = readCursor(paging.cursor, ['instant', 'text']) as readonly [string, string] | null;
      let query = own(database.reader).limit(size + 1);
      if (queue !== 'decided') {
        query =
          queue === 'unpaid'
            ? query.where('state', '=', 'waiting_payment')
            : query.where('decided_at', 'is', null).where('state', '<>', 'waiting_payment');
        query = query.orderBy('created_at').orderBy('id');
        if (after) {
          query = query.where((eb) => eb(eb.refTuple('created_at', 'id'), '>', eb.tuple(new Date(after[0]), after[1])));
        }
      } else {
        query = query.where('decided_at', 'is not', null).orderBy('decided_at', 'desc').orderBy('id', 'desc');
        if (after) {
          query = query.where((eb) => eb(eb.refTuple('decided_at', 'id'), '<', eb.tuple(new Date(after[0]), after[1])));
        }
      }
      const rows = await query.execute();
      const items = await deskCaseResources(parts, database.reader, rows.slice(0, size));
      return pageOf(rows, size, ({ created_at, decided_at, id }) => [decided_at ?? created_at, id], items);
    },

    get: (id) =>
      database.write(async (write) => {
        const row = await find(write, id);
        const { answers, regions } = await write
          .selectFrom('submissions')
          .select(['answers', 'regions'])
          .where('id', '=', row.submission_id)
          .executeTakeFirstOrThrow();
        await record(write, id, clock.now(), 'case.opened');
        return { ...(await resource(write, row)), answers, regions };
      }),

    async events(id, paging = {}) {
      const size = pageSize(paging);
      const seq = (readCursor(paging.cursor, ['number'])?.[0] as number | undefined) ?? 0;
      await find(database.reader, id);
      const rows = await eventsAfter(database.reader, id, { seq, limit: size + 1, notes: true });
      const items = rows.map((row) => ({ ...eventResource(row), by: row.actor_sub }));
      return pageOf(rows, size, (row) => [row.seq], items);
    },

    take: (id, { key }) =>
      add(id, key, { type: 'taken', data: {} }, (row) => {
        refuseEnded(row);
        return row.state !== 'in_review';
      }),

    decide: (id, { key, revision, decision }) =>
      add(id, key, decisionEvent(decision), async (row, write) => {
        refuseEnded(row);
        if (row.seq !== revision) throw new ProblemError('revision-mismatch', { current: await resource(write, row) });
        checkReason(decision, await catalogue.definition(write, row.service_id, row.version));
        return true;
      }),

    files: deskFileStore(parts, officer),

    note: (id, { key, text }) => add(id, key, { type: 'noted', data: { text } }, () => true),
    money: officerMoney(parts, officer),
  };
}

/** @throws ProblemError when nobody can work on the case any more, or not yet. */
function refuseEnded({ decided_at, state }: StoredCase): void {
  if (decided_at !== null) throw new ProblemError('already-decided');
  if (state === 'waiting_payment') throw new ProblemError('waiting-payment');
}

function decisionEvent({ outcome, reason = '', message }: Decide): DeskEventData {
  const said = message ?? null;
  return outcome === 'approved'
    ? { type: outcome, data: { message: said } }
    : { type: outcome, data: { reason, message: said } };
}

/** @throws ProblemError `invalid-request` when a rejection names none of the definition's reasons, or an approval any. */
function checkReason({ outcome, reason }: Decide, { process }: ServiceDefinition): void {
  const wrong = (code: string, message: string) => {
    const errors: ProblemPlace[] = [{ pointer: '/reason', code, message }];
    return new ProblemError('invalid-request', { errors });
  };
  if (outcome === 'approved') {
    if (reason !== undefined) throw wrong('unknown', 'An approval has no reason.');
    return;
  }
  if (reason === undefined) throw wrong('missing', 'A rejection names a reason of the definition.');
  if (!process.rejectReasons.some(({ code }) => code === reason))
    throw wrong('invalid', 'The definition has no such reason.');
}
