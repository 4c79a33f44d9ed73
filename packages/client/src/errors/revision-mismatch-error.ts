import { ProblemError } from './problem-error.js';

/** It was changed since it was read (412). Merge with `current` and call again with its revision. */
export class RevisionMismatchError<Current = unknown> extends ProblemError {
  override readonly name = 'RevisionMismatchError';

  /** The thing as it is now: a draft or a case. */
  get current(): Current {
    return this.problem.current as Current;
  }
}

export const isRevisionMismatchError = (error: unknown): error is RevisionMismatchError =>
  error instanceof RevisionMismatchError;
