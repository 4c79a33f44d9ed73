import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { StoredFile } from '@layan/contract';
import type { Parts } from '../stores/parts.js';
import { fileResource, typeOf, type KeptFile } from './file-rows.js';
import { attachment, savedName } from './safe-name.js';

/** A clean file with its bytes, which the receiver reads to the end or destroys. */
export interface ServedFile {
  readonly file: StoredFile;
  readonly bytes: Readable;
  /** Type, length and `Content-Disposition`: to be saved, never to be shown. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Opens a clean file. It is read twice: first against the hash that was scanned, then for the receiver, from the same open file.
 * @throws Error when other bytes lie there than were scanned, or none: a fault of ours, which is logged
 */
export async function serve({ vault }: Parts, row: KeptFile): Promise<ServedFile> {
  const held = await vault.open(row.id, 'clean');
  if (held === null) throw new Error('A clean file has no bytes');
  try {
    const hash = createHash('sha256');
    for await (const piece of held.stream() as AsyncIterable<Buffer>) hash.update(piece);
    if (hash.digest('hex') !== row.sha256) throw new Error('A file is not the one that was scanned');
  } catch (error) {
    await held.close();
    throw error;
  }
  const bytes = held.stream();
  bytes.once('close', () => void held.close());
  const type = typeOf(row);
  return {
    file: fileResource(row),
    bytes,
    headers: {
      'content-type': type,
      'content-length': String(held.size),
      'content-disposition': attachment(savedName(row.name, type)),
      'cache-control': 'no-store',
    },
  };
}
