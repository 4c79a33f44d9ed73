/** What an agency's own server tells its pages of who is signed in, and what it keeps for them. */
import type { Assurance } from '@layan/definition';
import type { Instant } from './common.js';
import type { AnswersPatch } from './draft.js';

/** What a page may know of its session. Without one nobody is signed in, nothing is parked, and the rest is null. */
export interface Session {
  readonly signedIn: boolean;
  readonly name: string | null;
  /** `317101******0001` */
  readonly maskedId: string | null;
  readonly assurance: Assurance | null;
  /** When it ends if nothing is called before. */
  readonly expiresAt: Instant | null;
  /** Seconds until then, for devices whose clock is wrong. */
  readonly secondsLeft: number | null;
  /** For `Layan-CSRF`; another text each time, good for this session alone. */
  readonly csrf: string | null;
  /** Whether something may wait that this person parked in this browser. */
  readonly parked: boolean;
}

/** The session of a page where nobody is signed in. */
export const nobody: Session = {
  signedIn: false,
  name: null,
  maskedId: null,
  assurance: null,
  expiresAt: null,
  secondsLeft: null,
  csrf: null,
  parked: false,
};

/** What a page parks when its session has ended: the changes it could not save, and what they were made on. */
export interface Parked {
  /** Id of the draft. */
  readonly draft: string;
  /** Revision of the draft that the changes were made on. */
  readonly revision: number;
  readonly answers: AnswersPatch;
  /** Id of the page that was shown; null where it was none that asks. */
  readonly page: string | null;
}
