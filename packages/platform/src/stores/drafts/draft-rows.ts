import type { Selectable } from 'kysely';
import type { Reader, Write } from '../../database/index.js';
import type { DraftRow } from '../../database/schema.js';
import { ProblemError } from '../../problem/problem-error.js';
import type { Person } from '../actor.js';
import type { KeptDraft } from '../stores.js';

export type StoredDraft = Selectable<DraftRow>;

/** A draft as the contract shows it, without what is of the moment. */
export const draftResource = (row: StoredDraft, submission: string | null): KeptDraft => ({
  id: row.id,
  service: { id: row.service_id, version: row.version },
  state: row.state,
  revision: row.revision,
  answers: row.answers,
  submitKey: row.submit_key,
  submission,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

/** A person's draft for the rest of the write, during which nobody else changes it. @throws ProblemError `not-found` */
export async function lockDraft(write: Write, { issuer, sub }: Person, id: string): Promise<StoredDraft> {
  const row = await write
    .selectFrom('drafts')
    .selectAll()
    .where('id', '=', id)
    .where('issuer', '=', issuer)
    .where('sub', '=', sub)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new ProblemError('not-found');
  return row;
}

/** A person's draft with the id of its submission. @throws ProblemError `not-found` */
export async function readDraft(reader: Reader, { issuer, sub }: Person, id: string): Promise<KeptDraft> {
  const row = await reader
    .selectFrom('drafts')
    .leftJoin('submissions', 'submissions.draft_id', 'drafts.id')
    .selectAll('drafts')
    .select('submissions.id as submission')
    .where('drafts.id', '=', id)
    .where('drafts.issuer', '=', issuer)
    .where('drafts.sub', '=', sub)
    .executeTakeFirst();
  if (row === undefined) throw new ProblemError('not-found');
  return draftResource(row, row.submission);
}
