import type { StoredFile } from '@layan/contract';
import type { FileType } from '@layan/definition';
import type { Selectable } from 'kysely';
import type { Reader, Write } from '../database/index.js';
import type { FileRow } from '../database/schema.js';
import type { Person } from '../stores/actor.js';

export type KeptFile = Selectable<FileRow>;

/** A finished file as the contract shows it. */
export const fileResource = (row: KeptFile): StoredFile => ({
  id: row.id,
  draft: row.draft_id,
  pointer: row.pointer,
  name: row.name,
  bytes: row.length,
  type: row.type,
  scan: row.state === 'uploading' ? 'waiting' : row.state,
  problem: row.problem,
  createdAt: row.created_at.toISOString(),
});

/** A person's file in whatever state; undefined for everybody else's. */
export const findFile = (reader: Reader | Write, { issuer, sub }: Person, id: string): Promise<KeptFile | undefined> =>
  reader
    .selectFrom('files')
    .selectAll()
    .where('id', '=', id)
    .where('issuer', '=', issuer)
    .where('sub', '=', sub)
    .executeTakeFirst();

/** Finished files of a draft, oldest first. */
export const filesOfDraft = (reader: Reader | Write, draft: string): Promise<KeptFile[]> =>
  reader
    .selectFrom('files')
    .selectAll()
    .where('draft_id', '=', draft)
    .where('state', '!=', 'uploading')
    .orderBy('created_at')
    .orderBy('id')
    .execute();

/** Files that were sent with a submission, oldest first. */
export const filesOfSubmission = (reader: Reader | Write, submission: string): Promise<KeptFile[]> =>
  reader
    .selectFrom('files')
    .selectAll()
    .where('submission_id', '=', submission)
    .orderBy('created_at')
    .orderBy('id')
    .execute();

/** Files by their ids, as engine and views look them up. */
export const filesById = (files: readonly StoredFile[]): Readonly<Record<string, StoredFile>> =>
  Object.fromEntries(files.map((file) => [file.id, file]));

/** How many bytes a draft and a person hold, and how many files the draft has had; what was refused has no bytes any more. */
export async function heldBy(
  reader: Reader | Write,
  { issuer, sub }: Person,
  draft: string,
): Promise<{ readonly draftFiles: number; readonly draftBytes: number; readonly personBytes: number }> {
  const ofDraft = await reader
    .selectFrom('files')
    .select(({ fn }) => [fn.countAll().as('files'), fn.sum('length').filterWhere('state', '!=', 'refused').as('bytes')])
    .where('draft_id', '=', draft)
    .executeTakeFirstOrThrow();
  const ofPerson = await reader
    .selectFrom('files')
    .select(({ fn }) => fn.sum('length').as('bytes'))
    .where('issuer', '=', issuer)
    .where('sub', '=', sub)
    .where('submission_id', 'is', null)
    .where('state', '!=', 'refused')
    .executeTakeFirstOrThrow();
  return {
    draftFiles: Number(ofDraft.files),
    draftBytes: Number(ofDraft.bytes ?? 0),
    personBytes: Number(ofPerson.bytes ?? 0),
  };
}

/** Makes the files in the answers the submission's own, and forgets the draft's others. */
export async function keepFiles(
  write: Write,
  draft: string,
  submission: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) {
    const kept = write.updateTable('files').set({ submission_id: submission });
    await kept.where('id', 'in', ids).where('draft_id', '=', draft).execute();
  }
  await write.deleteFrom('files').where('draft_id', '=', draft).where('submission_id', 'is', null).execute();
}

/** Kinds of files a clean row may have. */
export const typeOf = ({ type }: KeptFile): FileType => {
  if (type === null) throw new Error('A file without a type is never served');
  return type;
};
