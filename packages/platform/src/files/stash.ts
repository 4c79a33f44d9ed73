import { largestFile } from '@layan/definition';
import type { Parts } from '../stores/parts.js';
import type { Stash } from './file-stores.js';

/** One byte more than any question takes: enough to know that it is too large. */
export const stashBytes = largestFile + 1;

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
