import { ProblemError } from './problem-error.js';

/** The platform, or what stands before it, cannot answer now (502, 503, 504), also after the retries that fitted the budget. */
export class UnavailableError extends ProblemError {
  override readonly name = 'UnavailableError';
}

export const isUnavailableError = (error: unknown): error is UnavailableError => error instanceof UnavailableError;
