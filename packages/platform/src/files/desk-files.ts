import type { List, StoredFile } from '@layan/contract';
import { ProblemError } from '../problem/problem-error.js';
import type { Officer } from '../stores/actor.js';
import { audit } from '../stores/audit.js';
import type { Parts } from '../stores/parts.js';
import { fileResource, filesOfSubmission, type KeptFile } from './file-rows.js';
import { serve, type ServedFile } from './serve.js';

/** Files that were sent with cases of one agency. */
export interface DeskFileStore {
  /** Oldest first. @throws ProblemError `not-found` */
  list(caseId: string): Promise<List<StoredFile>>;
  /** Leaves an audit row. @throws ProblemError `not-found` */
  open(caseId: string, id: string): Promise<ServedFile>;
}

export function deskFileStore(parts: Parts, officer: Officer): DeskFileStore {
  const { database, clock } = parts;

  async function filesOf(caseId: string): Promise<KeptFile[]> {
    const found = await database.reader
      .selectFrom('cases')
      .select('submission_id')
      .where('id', '=', caseId)
      .where('agency_id', '=', officer.agency)
      .executeTakeFirst();
    if (found === undefined) throw new ProblemError('not-found');
    return filesOfSubmission(database.reader, found.submission_id);
  }

  return {
    list: async (caseId) => ({ items: (await filesOf(caseId)).map(fileResource), next: null }),
    async open(caseId, id) {
      const row = (await filesOf(caseId)).find((file) => file.id === id && file.state === 'clean');
      if (row === undefined) throw new ProblemError('not-found');
      const subject = { kind: 'file', id } as const;
      await database.write((write) =>
        audit(write, { agency: officer.agency, at: clock.now(), by: { officer }, action: 'file.opened', subject }),
      );
      return serve(parts, row);
    },
  };
}
