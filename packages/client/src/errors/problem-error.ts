import {
  problemName,
  problems,
  type Problem,
  type ProblemName,
  type ProblemPlace,
  type RouteName,
} from '@layan/contract';
import { LayanError } from './layan-error.js';

export type ProblemErrorName =
  | 'ProblemError'
  | 'NotSignedInError'
  | 'RevisionMismatchError'
  | 'RefusedAnswersError'
  | 'TooManyRequestsError'
  | 'UnavailableError';

/** The platform refused, and said why (RFC 9457). Nothing was stored. */
export class ProblemError extends LayanError {
  override readonly name: ProblemErrorName = 'ProblemError';
  /** Name in the contract; null for a problem this version does not know. */
  readonly problemName: ProblemName | null;
  readonly status: number;

  /**
   * @param problem - As it came over the wire. Its texts are the server's: for developers, never for a page.
   * @param retryAfter - Milliseconds the server asks to wait; null when it does not say.
   */
  constructor(
    call: RouteName,
    readonly problem: Problem,
    readonly retryAfter: number | null = null,
  ) {
    const name = problemName(problem.type);
    super(
      call,
      `${name ? problems[name].title : 'The platform refused'}. (status ${problem.status}, ${name ?? 'unknown problem'})`,
    );
    this.problemName = name;
    this.status = problem.status;
  }

  /** What is wrong, by JSON Pointer; empty when nothing in particular is. */
  get places(): readonly ProblemPlace[] {
    return this.problem.errors ?? [];
  }
}

/** Whether the platform refused; with `name`, for this reason. */
export const isProblemError = (error: unknown, name?: ProblemName): error is ProblemError =>
  error instanceof ProblemError && (name === undefined || error.problemName === name);
