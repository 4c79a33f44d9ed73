import { ProblemError } from './problem-error.js';

/** Submitting was refused because of the answers named in `places` (422). Show each at its field; correct and submit again. */
export class RefusedAnswersError extends ProblemError {
  override readonly name = 'RefusedAnswersError';
}

export const isRefusedAnswersError = (error: unknown): error is RefusedAnswersError =>
  error instanceof RefusedAnswersError;
