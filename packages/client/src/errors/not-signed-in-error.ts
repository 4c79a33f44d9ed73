import { ProblemError } from './problem-error.js';

/** Nobody is signed in any more (401). Sign in and call again; answers stay with the caller until then. */
export class NotSignedInError extends ProblemError {
  override readonly name = 'NotSignedInError';
}

export const isNotSignedInError = (error: unknown): error is NotSignedInError => error instanceof NotSignedInError;
