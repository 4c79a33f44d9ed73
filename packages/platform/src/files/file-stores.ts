/** What stores do with files: shapes and promises, no code. */
import type { Readable } from 'node:stream';
import type { List, StoredFile } from '@layan/contract';

export interface NewFile {
  readonly draft: string;
  /** JSON Pointer of the answer: `/kk`. */
  readonly pointer: string;
  /** As the person calls it. */
  readonly name: string;
  /** Bytes of the whole file. */
  readonly length: number;
}

export interface UploadState {
  readonly id: string;
  /** What was said when it was begun; its name made safe. */
  readonly draft: string;
  readonly pointer: string;
  readonly name: string;
  readonly offset: number;
  readonly length: number;
  /** When it is given up; null once it is complete. */
  readonly expiresAt: Date | null;
}

/** Bytes that came with a form, in quarantine under the id that their file will have. */
export interface Stashed {
  readonly id: string;
  readonly bytes: number;
  /** It had more than any question takes; the rest was not kept. */
  readonly isOver: boolean;
}

/** The files of one person's drafts. */
export interface FileStore {
  /** Finished files of a draft, oldest first. @throws ProblemError `not-found` */
  list(draft: string): Promise<List<StoredFile>>;
  /** A finished file. @throws ProblemError `not-found` */
  get(id: string): Promise<StoredFile>;
  /** A clean file with its bytes. @throws ProblemError `not-found` */
  open(id: string): Promise<ServedFile>;
  /** Removes a file of an open draft, finished or not. @throws ProblemError `not-found`, `already-submitted` */
  remove(id: string): Promise<void>;
  /**
   * Begins an upload.
   * @throws ProblemError `not-found`; `already-submitted`; `invalid-request` (no such question); `file-refused` (empty); `too-large`;
   * `file-quota`
   */
  begin(file: NewFile): Promise<UploadState>;
  /** @throws ProblemError `not-found` */
  upload(id: string): Promise<UploadState>;
  /**
   * Goes on with an upload, as far as the source goes; after the last byte the file is inspected and scanned.
   * @throws ProblemError `not-found`; `already-submitted`; `file-offset`; `file-busy`; `too-large` (more than was announced)
   */
  append(id: string, offset: number, source: AsyncIterable<Uint8Array>): Promise<UploadState>;
  /** Takes what a form brought, under the same rules; its bytes are gone where they are refused. @throws as `begin` does */
  take(stashed: Stashed, file: Omit<NewFile, 'length'>): Promise<StoredFile>;
}

/** A clean file with its bytes, which the receiver reads to the end or destroys. */
export interface ServedFile {
  readonly file: StoredFile;
  readonly bytes: Readable;
  /** Type, length and `Content-Disposition`: to be saved, never to be shown. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Files that were sent with cases of one agency. */
export interface DeskFileStore {
  /** Oldest first. @throws ProblemError `not-found` */
  list(caseId: string): Promise<List<StoredFile>>;
  /** Leaves an audit row. @throws ProblemError `not-found` */
  open(caseId: string, id: string): Promise<ServedFile>;
}

/** What the platform does with files by itself. */
export interface FileJobs {
  /** Tries again the scans that are due, and looks at uploads that are complete and were never looked at. @returns How many files were looked at. */
  scanDue(limit?: number): Promise<number>;
  /** Gives up uploads that stand still, and sweeps bytes away that no file has. */
  purge(): Promise<void>;
}

/** Keeps bytes that come with a form in quarantine, before it is known whose they are; what nobody takes is swept away. */
export interface Stash {
  put(source: AsyncIterable<Uint8Array>): Promise<Stashed>;
  /** Forgets what was put, unless it was taken. */
  drop(stashed: Stashed): Promise<void>;
}
