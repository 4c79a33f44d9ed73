import { largestFile } from '@layan/definition';
import type { Parts } from '../stores/parts.js';
import type { Stashed } from './file-store.js';

/** Keeps bytes that come with a form in quarantine, before it is known whose they are; what nobody takes is swept away. */
export interface Stash {
  put(source: AsyncIterable<Uint8Array>): Promise<Stashed>;
  /** Forgets what was put, unless it was taken. */
  drop(stashed: Stashed): Promise<void>;
}

export const stasher = ({ vault, ids, database }: Parts): Stash => ({
  async put(source) {
    const id = ids.id();
    const { bytes, end } = await vault.write(id, 0, source, largestFile);
    return { id, bytes, isOver: end === 'over' };
  },
  async drop({ id }) {
    const taken = await database.reader.selectFrom('files').select('id').where('id', '=', id).executeTakeFirst();
    if (taken === undefined) await vault.remove(id);
  },
});
