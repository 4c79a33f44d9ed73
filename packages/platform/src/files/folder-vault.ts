import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { assertOutsideWrite } from '../database/index.js';
import type { HeldFile, Shelf, Vault, Written } from './vault.js';

const shelves: readonly Shelf[] = ['quarantine', 'clean'];

/** Bytes of one read; a reader holds this much and no more. */
const pieceBytes = 64 * 1024;

/** A vault in a folder of this machine; it is made when the first file comes. */
export class FolderVault implements Vault {
  constructor(private readonly folder: string) {}

  async write(id: string, offset: number, source: AsyncIterable<Uint8Array>, limit: number): Promise<Written> {
    assertOutsideWrite('The file vault');
    await mkdir(join(this.folder, 'quarantine'), { recursive: true, mode: 0o700 });
    const handle = await open(this.#path('quarantine', id), constants.O_WRONLY | constants.O_CREAT, 0o600);
    try {
      const written = await pour(handle, offset, source, limit);
      await handle.datasync();
      return written;
    } finally {
      await handle.close();
    }
  }

  async open(id: string, shelf?: Shelf): Promise<HeldFile | null> {
    assertOutsideWrite('The file vault');
    for (const place of shelf ? [shelf] : shelves) {
      const handle = await open(this.#path(place, id), 'r').catch(absent);
      if (handle) return held(handle, (await handle.stat()).size);
    }
    return null;
  }

  async release(id: string): Promise<void> {
    assertOutsideWrite('The file vault');
    await mkdir(join(this.folder, 'clean'), { recursive: true, mode: 0o700 });
    await rename(this.#path('quarantine', id), this.#path('clean', id)).catch(absent);
  }

  async remove(id: string): Promise<void> {
    assertOutsideWrite('The file vault');
    for (const shelf of shelves) await rm(this.#path(shelf, id), { force: true });
  }

  async *list(before: Date): AsyncIterable<string> {
    for (const shelf of shelves) {
      for (const id of (await readdir(join(this.folder, shelf)).catch(absent)) ?? []) {
        const found = await stat(this.#path(shelf, id)).catch(absent);
        if (found && found.mtime < before) yield id;
      }
    }
  }

  #path(shelf: Shelf, id: string): string {
    if (!/^[a-z0-9]{1,64}$/.test(id)) throw new RangeError('This is no id of a file');
    return join(this.folder, shelf, id);
  }
}

async function pour(
  handle: FileHandle,
  offset: number,
  source: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Written> {
  let bytes = 0;
  const pieces = source[Symbol.asyncIterator]();
  for (;;) {
    // a source that breaks off is a phone out of reach; a disk that does is an error
    const next = await pieces.next().catch(() => null);
    if (next === null) return { bytes, end: 'cut' };
    if (next.done) return { bytes, end: 'whole' };
    const piece = next.value.subarray(0, limit - bytes);
    for (let at = 0; at < piece.length;) {
      at += (await handle.write(piece, at, piece.length - at, offset + bytes + at)).bytesWritten;
    }
    bytes += piece.length;
    if (piece.length < next.value.length) {
      await pieces.return?.().catch(() => undefined);
      return { bytes, end: 'over' };
    }
  }
}

const held = (handle: FileHandle, size: number): HeldFile => {
  const read = async (position: number, length: number): Promise<Buffer> => {
    const piece = Buffer.alloc(Math.max(0, Math.min(length, size - position)));
    const { bytesRead } = await handle.read(piece, 0, piece.length, position);
    return piece.subarray(0, bytesRead);
  };
  async function* pieces(): AsyncIterable<Buffer> {
    for (let at = 0; at < size;) {
      const piece = await read(at, pieceBytes);
      if (piece.length === 0) return;
      at += piece.length;
      yield piece;
    }
  }
  return {
    size,
    read,
    stream: () => Readable.from(pieces(), { objectMode: false, highWaterMark: pieceBytes }),
    close: () => handle.close(),
  };
};

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
