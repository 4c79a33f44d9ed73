/** Where the bytes of files lie. A file is named by its id alone: what a citizen called it never becomes a path. */
import type { Readable } from 'node:stream';

/** `quarantine`: nobody may have it. `clean`: a scanner has passed exactly these bytes. */
export type Shelf = 'quarantine' | 'clean';

/** Bytes that can be read from any place. */
export interface Bytes {
  readonly size: number;
  /** Fewer than `length` only at the end. */
  read(position: number, length: number): Promise<Buffer>;
}

/** A file that is open: what is read stays the same, also when it is moved or removed meanwhile. */
export interface HeldFile extends Bytes {
  /** From the first byte to the last; may be called again. */
  stream(): Readable;
  close(): Promise<void>;
}

export interface Written {
  readonly bytes: number;
  /** `cut`: the source broke off. `over`: it had more than `limit`; nothing beyond that is kept. */
  readonly end: 'whole' | 'cut' | 'over';
}

/** A folder on this machine now, an object store later. */
export interface Vault {
  /** Writes to quarantine from `offset` on, and resolves when the bytes are safe on disk. A source that breaks off is no error. */
  write(id: string, offset: number, source: AsyncIterable<Uint8Array>, limit: number): Promise<Written>;
  /** On this shelf, or on whichever it is; null where it is not. */
  open(id: string, shelf?: Shelf): Promise<HeldFile | null>;
  /** From quarantine to the clean shelf; nothing happens where it lies there already. */
  release(id: string): Promise<void>;
  /** From either shelf; nothing happens where it is gone. */
  remove(id: string): Promise<void>;
  /** Ids of files, on either shelf, that were last written before then. */
  list(before: Date): AsyncIterable<string>;
}
