import { limits, type ProblemPlace } from '@layan/contract';
import type { FileField } from '@layan/definition';
import { ProblemError } from '../problem/problem-error.js';
import type { Person } from '../stores/actor.js';
import { audit } from '../stores/audit.js';
import { lockDraft, readDraft } from '../stores/drafts/draft-rows.js';
import type { Parts } from '../stores/parts.js';
import { fieldAt } from './file-field.js';
import { fileResource, filesOfDraft, findFile, heldBy, type KeptFile } from './file-rows.js';
import { finish, scanAgain } from './intake.js';
import { safeName } from './safe-name.js';
import type { FileStore, NewFile, UploadState } from './file-stores.js';
import { serve } from './serve.js';

/** An upload that stands still is given up after a day. */
const uploadSeconds = 24 * 3600;

/** Seconds until it is worth sending again: a request whose phone is gone is held for a minute at most, and clients ask six times. */
const busySeconds = '10';

export function fileStore(parts: Parts, person: Person): FileStore {
  const { database, vault, clock, ids, sending } = parts;

  /** When an upload is given up; once it is complete, when it is looked at again should nobody have finished that. */
  const dueAt = (received: number, length: number): Date =>
    new Date(clock.now().getTime() + (received < length ? uploadSeconds : scanAgain) * 1000);

  async function find(id: string): Promise<KeptFile> {
    const row = await findFile(database.reader, person, id);
    if (row === undefined) throw new ProblemError('not-found');
    return row;
  }

  async function findFinished(id: string): Promise<KeptFile> {
    const row = await find(id);
    if (row.state === 'uploading') throw new ProblemError('not-found');
    return row;
  }

  const insert = (id: string, { draft, pointer, name, length }: NewFile, received: number): Promise<KeptFile> =>
    database.write(async (write) => {
      const { state, agency_id, service_id, version, issuer, sub } = await lockDraft(write, person, draft);
      if (state === 'submitted') throw new ProblemError('already-submitted');
      checkSize(await fieldAt(parts, write, service_id, version, pointer), pointer, length);
      const held = await heldBy(write, person, draft);
      const isFull =
        held.draftFiles >= limits.filesPerDraft ||
        held.draftBytes + length > limits.fileBytesPerDraft ||
        held.personBytes + length > limits.fileBytesPerPerson;
      if (isFull) throw new ProblemError('file-quota');
      const at = clock.now();
      const row: KeptFile = {
        id,
        agency_id,
        draft_id: draft,
        submission_id: null,
        issuer,
        sub,
        pointer,
        name: safeName(name),
        length,
        received,
        state: 'uploading',
        type: null,
        sha256: null,
        problem: null,
        due_at: dueAt(received, length),
        created_at: at,
      };
      await write.insertInto('files').values(row).execute();
      return row;
    });

  async function isOpen(draft: string): Promise<void> {
    const { state } = await readDraft(database.reader, person, draft);
    if (state === 'submitted') throw new ProblemError('already-submitted');
  }

  async function appendAlone(id: string, offset: number, source: AsyncIterable<Uint8Array>): Promise<UploadState> {
    const row = await find(id);
    await isOpen(row.draft_id);
    if (row.state !== 'uploading' || row.received !== offset) throw new ProblemError('file-offset');
    const written = await vault.write(id, offset, source, row.length - offset);
    if (written.end === 'over') throw new ProblemError('too-large', { detail: 'More bytes came than were announced.' });
    const received = offset + written.bytes;
    const due_at = dueAt(received, row.length);
    const { numUpdatedRows } = await database.write((write) =>
      write
        .updateTable('files')
        .set({ received, due_at })
        .where('id', '=', id)
        .where('received', '=', offset)
        .where('state', '=', 'uploading')
        .executeTakeFirst(),
    );
    if (numUpdatedRows !== 1n) throw new ProblemError('file-offset');
    const now = { ...row, received, due_at };
    if (received < row.length) return uploadOf(now);
    await finish(parts, now);
    return { ...uploadOf(now), expiresAt: null };
  }

  return {
    async list(draft) {
      await readDraft(database.reader, person, draft);
      return { items: (await filesOfDraft(database.reader, draft)).map(fileResource), next: null };
    },
    get: async (id) => fileResource(await findFinished(id)),
    async open(id) {
      const row = await findFinished(id);
      if (row.state !== 'clean') throw new ProblemError('not-found');
      return serve(parts, row);
    },
    async remove(id) {
      await database.write(async (write) => {
        const found = await findFile(write, person, id);
        if (found === undefined) throw new ProblemError('not-found');
        const draft = await lockDraft(write, person, found.draft_id);
        if (draft.state === 'submitted') throw new ProblemError('already-submitted');
        await write.deleteFrom('files').where('id', '=', id).execute();
        const subject = { kind: 'file', id } as const;
        await audit(write, {
          agency: found.agency_id,
          at: clock.now(),
          by: { person },
          action: 'file.removed',
          subject,
        });
      });
      await vault.remove(id);
    },
    begin: async (file) => uploadOf(await insert(ids.id(), file, 0)),
    upload: async (id) => uploadOf(await find(id)),
    async append(id, offset, source) {
      if (sending.has(id)) throw new ProblemError('file-busy', { headers: { 'retry-after': busySeconds } });
      sending.add(id);
      try {
        return await appendAlone(id, offset, source);
      } finally {
        sending.delete(id);
      }
    },
    async take({ id, bytes, isOver }, file) {
      try {
        // one byte more than was kept is enough to be too large for every question
        const row = await insert(id, { ...file, length: isOver ? Number.MAX_SAFE_INTEGER : bytes }, bytes);
        await finish(parts, row);
      } catch (error) {
        await vault.remove(id);
        throw error;
      }
      return fileResource(await find(id));
    },
  };
}

const uploadOf = ({ id, draft_id, pointer, name, received, length, state, due_at }: KeptFile): UploadState => ({
  id,
  draft: draft_id,
  pointer,
  name,
  offset: received,
  length,
  expiresAt: state === 'uploading' ? due_at : null,
});

/** @throws ProblemError `invalid-request`, `file-refused`, `too-large`, each naming the question */
function checkSize(field: FileField | undefined, pointer: string, length: number): void {
  const place = (code: string, message: string, params?: ProblemPlace['params']): { errors: ProblemPlace[] } => ({
    errors: [{ pointer, code, message, ...(params && { params }) }],
  });
  if (field === undefined) {
    throw new ProblemError('invalid-request', place('unknown', 'No question of this draft takes files there.'));
  }
  if (length === 0) throw new ProblemError('file-refused', place('empty', 'The file is empty.'));
  if (length > field.maxBytes) {
    throw new ProblemError('too-large', place('too_large', 'The file is too large.', { max: field.maxBytes }));
  }
}
