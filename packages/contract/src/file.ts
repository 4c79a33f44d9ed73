/** A document that a citizen hands in: the bytes are kept apart, the answer holds the id. */
import type { Instant } from './common.js';

/** `waiting`: nobody may open it yet. `refused`: quarantined, and gone from what can be submitted. */
export const scanStates = ['waiting', 'clean', 'refused'] as const;
export type ScanState = (typeof scanStates)[number];

/**
 * Why a file is not taken; each has a sentence and a remedy in the words of the views. `type`: its content is none of the kinds that the
 * question takes. `unreadable`: cut off, broken, or with more pixels than anybody can open. `active`: a PDF that runs something.
 * A scanner that does not answer is no reason: the file waits.
 */
export const fileProblems = ['type', 'too_large', 'empty', 'unreadable', 'active', 'infected'] as const;
export type FileProblem = (typeof fileProblems)[number];

/** Version of the upload protocol (tus.io) that `createFile`, `headFile` and `appendFile` speak. */
export const tusVersion = '1.0.0';

/** Media type of the bytes of `appendFile`. */
export const tusMediaType = 'application/offset+octet-stream';

export interface StoredFile {
  readonly id: string;
  readonly draft: string;
  /** JSON Pointer of the answer that it belongs to: `/kk`. */
  readonly pointer: string;
  /** As the person called it, made safe to show and to save; never part of an address or a path. */
  readonly name: string;
  readonly bytes: number;
  /** By its content, one of what the field accepts; null until known. */
  readonly type: string | null;
  readonly scan: ScanState;
  /** Why it was refused; null otherwise. */
  readonly problem: FileProblem | null;
  readonly createdAt: Instant;
}
