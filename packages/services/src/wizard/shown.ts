import type { Conflict } from '@layan/client';
import type { DraftEntry } from '@layan/views';
import type { DraftWork } from './draft-work.js';
import type { Offered } from './library.js';
import type { LoadedRegions } from './regions.js';

/** What is shown of a journey besides its state. */
export interface Shown {
  /** Null before the service is known. */
  readonly offered: Offered | null;
  readonly isSignedIn: boolean;
  /** Open drafts of the service, newest first. */
  readonly drafts: readonly DraftEntry[];
  /** The draft under the person's hands; null while there is none. */
  readonly work: DraftWork | null;
  /** Null where the pack has no region list, and before a draft is worked on. */
  readonly regions: LoadedRegions | null;
  readonly conflicts: readonly Conflict[];
  /** Counts up when the controls must be drawn anew, because answers came from elsewhere. */
  readonly epoch: number;
  /** Nobody answers what is being sent. */
  readonly isWaiting: boolean;
}
