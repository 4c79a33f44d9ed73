import { caseResources } from '../cases/case-resource.js';
import { eventResource, eventsAfter, type StoredCase } from '../cases/case-rows.js';
import { fileStore } from '../files/file-store.js';
import { citizenIntents } from '../payment/citizen-intents.js';
import { ProblemError } from '../problem/problem-error.js';
import { findSubmission } from '../submission/submission-rows.js';
import { submit } from '../submission/submit.js';
import type { Person } from './actor.js';
import { draftStore } from './drafts/draft-store.js';
import { pageOf, pageSize, readCursor } from './paging.js';
import type { Parts } from './parts.js';
import type { CitizenCaseStore, CitizenStore } from './stores.js';

/** Everything of one person, over all agencies. */
export function citizenStore(parts: Parts, person: Person): CitizenStore {
  const { reader } = parts.database;
  return {
    drafts: draftStore(parts, person),
    submit: (draft, options) => submit(parts, person, draft, options),
    submissions: {
      async get(id) {
        const submission = await findSubmission(reader, person, { id });
        if (submission === undefined) throw new ProblemError('not-found');
        return submission;
      },
    },
    cases: caseStore(parts, person),
    files: fileStore(parts, person),
    intents: citizenIntents(parts, person),
  };
}

function caseStore(parts: Parts, { issuer, sub }: Person): CitizenCaseStore {
  const { reader } = parts.database;
  const own = () => reader.selectFrom('cases').selectAll().where('issuer', '=', issuer).where('sub', '=', sub);

  async function find(id: string): Promise<StoredCase> {
    const row = await own().where('id', '=', id).executeTakeFirst();
    if (row === undefined) throw new ProblemError('not-found');
    return row;
  }

  return {
    async list(paging = {}) {
      const size = pageSize(paging);
      const after = readCursor(paging.cursor, ['instant', 'text']);
      let query = own()
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(size + 1);
      if (after) {
        const [at, id] = after as [string, string];
        query = query.where((eb) => eb(eb.refTuple('created_at', 'id'), '<', eb.tuple(new Date(at), id)));
      }
      const rows = await query.execute();
      const items = await caseResources(parts, reader, rows.slice(0, size));
      return pageOf(rows, size, ({ created_at, id }) => [created_at, id], items);
    },

    async get(id) {
      const [found] = await caseResources(parts, reader, [await find(id)]);
      return found as NonNullable<typeof found>;
    },

    async events(id, paging = {}) {
      const size = pageSize(paging);
      const seq = (readCursor(paging.cursor, ['number'])?.[0] as number | undefined) ?? 0;
      await find(id);
      const rows = await eventsAfter(reader, id, { seq, limit: size + 1, notes: false });
      return pageOf(rows, size, (row) => [row.seq], rows.map(eventResource));
    },
  };
}
