import { ProblemError } from './problem-error.js';

/** Too many requests from here (429), also after the retries that fitted the budget. Wait `retryAfter`. */
export class TooManyRequestsError extends ProblemError {
  override readonly name = 'TooManyRequestsError';
}

export const isTooManyRequestsError = (error: unknown): error is TooManyRequestsError =>
  error instanceof TooManyRequestsError;
