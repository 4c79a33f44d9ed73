import { largestFile } from '@layan/definition';
import type { Parts } from '../stores/parts.js';
import type { Stashed } from './file-store.js';

/** One byte more than any question takes: enough to know that it is too large. */
export const stashBytes = largestFile + 1;

/** Keeps bytes that come with a form in quarantine, before it is known whose they are; what nobody takes is swept away. */
export interface Stash {
  put(source: AsyncIterable<Uint8Array>): Promise<Stashed>;
  /** Forgets what was put, unless it was taken. */
  drop(stashed: Stashed): Promise<void>;
}

export const stasher = ({ vault, ids, database }: Parts): Stash => ({
  async put(source) {
    const id = ids.id();
    const { bytes } = await vault.write(id, 0, source, stashBytes);
    return { id, bytes, isOver: bytes > largestFile };
  },
  async drop({ id }) {
    const taken = await database.reader.selectFrom('files').select('id').where('id', '=', id).executeTakeFirst();
    if (taken === undefined) await vault.remove(id);
  },
});
