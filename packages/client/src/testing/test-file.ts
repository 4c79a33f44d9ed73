import type { StoredFile } from '@layan/contract';

/** A file as it comes in. */
export interface TestFile {
  readonly file: StoredFile;
  readonly length: number;
  readonly bytes: Uint8Array;
}
