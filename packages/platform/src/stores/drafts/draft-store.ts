import { isDeepStrictEqual } from 'node:util';
import type { DraftSummary } from '@layan/contract';
import {
  draftLabel,
  firstUnansweredPage,
  mergePatch,
  prefill,
  type Answers,
  type ServiceDefinition,
} from '@layan/definition';
import type { Reader, Write } from '../../database/index.js';
import { ProblemError } from '../../problem/problem-error.js';
import type { Person } from '../actor.js';
import { requireAssurance } from '../assurance.js';
import { audit } from '../audit.js';
import { pageOf, pageSize, readCursor } from '../paging.js';
import type { Parts } from '../parts.js';
import type { DraftStore, KeptDraft } from '../stores.js';
import { checkAnswers } from './check-answers.js';
import { draftResource, lockDraft, readDraft, type StoredDraft } from './draft-rows.js';

/** One person's drafts. */
export function draftStore(parts: Parts, person: Person): DraftStore {
  const { database, catalogue, clock, ids } = parts;
  const by = { person };

  async function ofKey(reader: Reader, key: string, service: string): Promise<KeptDraft | null> {
    const row = await reader
      .selectFrom('drafts')
      .select(['id', 'service_id'])
      .where('issuer', '=', person.issuer)
      .where('sub', '=', person.sub)
      .where('create_key', '=', key)
      .executeTakeFirst();
    if (row === undefined) return null;
    if (row.service_id !== service) throw new ProblemError('idempotency-key-mismatch');
    return readDraft(reader, person, row.id);
  }

  async function insert(write: Write, definition: ServiceDefinition, answers: Answers, key: string | null) {
    const at = clock.now();
    const row: StoredDraft = {
      id: ids.id(),
      agency_id: definition.agency.id,
      service_id: definition.id,
      version: definition.version,
      issuer: person.issuer,
      sub: person.sub,
      state: 'open',
      revision: 1,
      answers,
      submit_key: ids.id(),
      create_key: key,
      created_at: at,
      updated_at: at,
    };
    const { numInsertedOrUpdatedRows } = await write
      .insertInto('drafts')
      .values({ ...row, answers: JSON.stringify(answers) })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) return null;
    await audit(write, {
      agency: row.agency_id,
      at,
      by,
      action: 'draft.created',
      subject: { kind: 'draft', id: row.id },
    });
    return draftResource(row, null);
  }

  async function summary(row: StoredDraft): Promise<DraftSummary> {
    const definition = await catalogue.definition(database.reader, row.service_id, row.version);
    const context = parts.context(definition);
    const { id, service, state, revision, createdAt, updatedAt } = draftResource(row, null);
    return {
      id,
      service,
      state,
      revision,
      label: draftLabel(definition, row.answers, context),
      nextPage: firstUnansweredPage(definition, row.answers, context),
      createdAt,
      updatedAt,
    };
  }

  return {
    async create(service, { identity, assurance }, { key } = {}) {
      const known = key === undefined ? null : await ofKey(database.reader, key, service);
      if (known) return { draft: known, created: false };
      const current = await catalogue.service(database.reader, service);
      if (current === null) throw new ProblemError('not-found');
      if (current.state === 'closed') throw new ProblemError('service-closed');
      const definition = await catalogue.definition(database.reader, service, current.version);
      requireAssurance(definition, assurance);
      const answers = prefill(definition, {}, identity, parts.context(definition));
      return database.write(async (write) => {
        const draft = await insert(write, definition, answers, key ?? null);
        if (draft) return { draft, created: true };
        const other = key === undefined ? null : await ofKey(write, key, service);
        if (other === null) throw new Error('A draft could not be stored');
        return { draft: other, created: false };
      });
    },

    async list(options = {}) {
      const size = pageSize(options);
      const after = readCursor(options.cursor, ['instant', 'text']);
      let query = database.reader
        .selectFrom('drafts')
        .selectAll()
        .where('issuer', '=', person.issuer)
        .where('sub', '=', person.sub)
        .where('state', '=', 'open')
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(size + 1);
      if (options.service !== undefined) query = query.where('service_id', '=', options.service);
      if (after) {
        const [at, id] = after as [string, string];
        query = query.where((eb) => eb(eb.refTuple('created_at', 'id'), '<', eb.tuple(new Date(at), id)));
      }
      const rows = await query.execute();
      const items: DraftSummary[] = [];
      for (const row of rows.slice(0, size)) items.push(await summary(row));
      return pageOf(rows, size, ({ created_at, id }) => [created_at, id], items);
    },

    get: (id) => readDraft(database.reader, person, id),

    patch: (id, { revision, patch, identity }) =>
      database.write(async (write) => {
        const row = await lockDraft(write, person, id);
        if (row.state === 'submitted') throw new ProblemError('already-submitted');
        if (row.revision !== revision)
          throw new ProblemError('revision-mismatch', { current: draftResource(row, null) });
        const definition = await catalogue.definition(write, row.service_id, row.version);
        const merged = mergePatch(row.answers, patch);
        checkAnswers(definition, merged);
        const context = parts.context(definition);
        const filled = identity ? prefill(definition, merged, identity, context, row.answers) : merged;
        const answers = withoutBlanks({ ...filled, ...said(merged, patch) });
        if (isDeepStrictEqual(answers, row.answers)) return draftResource(row, null);
        const change = { revision: row.revision + 1, updated_at: clock.now() };
        await write
          .updateTable('drafts')
          .set({ ...change, answers: JSON.stringify(answers) })
          .where('id', '=', id)
          .execute();
        return draftResource({ ...row, ...change, answers }, null);
      }),

    async remove(id) {
      const ids = await database.write(async (write) => {
        const row = await lockDraft(write, person, id);
        if (row.state === 'submitted') throw new ProblemError('already-submitted');
        const files = await write.selectFrom('files').select('id').where('draft_id', '=', id).execute();
        await write.deleteFrom('drafts').where('id', '=', id).execute();
        await audit(write, {
          agency: row.agency_id,
          at: clock.now(),
          by,
          action: 'draft.removed',
          subject: { kind: 'draft', id },
        });
        return files;
      });
      for (const file of ids) await parts.vault.remove(file.id);
    },
  };
}

/** Answers that the patch itself gives: prefill never overrides what was just said, so that submit can name it. */
const said = (merged: Answers, patch: Readonly<Record<string, unknown>>): Answers =>
  Object.fromEntries(Object.entries(merged).filter(([name, answer]) => Object.hasOwn(patch, name) && answer !== ''));

const withoutBlanks = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null));
