import { problemPrefix, type Problem, type ProblemName, type ProblemPlace } from '@layan/contract';
import type { EndpointName } from '../endpoints.js';
import { LayanError } from './layan-error.js';

export type ProblemErrorName =
  | 'ProblemError'
  | 'NotSignedInError'
  | 'RevisionMismatchError'
  | 'RefusedAnswersError'
  | 'TooManyRequestsError'
  | 'UnavailableError';

/** The platform refused, or the agency's own server, and said why (RFC 9457). Nothing was stored. */
export class ProblemError extends LayanError {
  override readonly name: ProblemErrorName = 'ProblemError';
  /** Name in the contract's table of problems, which says what each one means; null when the reply named none. */
  readonly problemName: string | null;
  readonly status: number;

  /**
   * @param problem - As it came over the wire. Its texts are the server's: for developers, never for a page.
   * @param retryAfter - Milliseconds the server asks to wait; null when it does not say.
   */
  constructor(
    call: EndpointName,
    readonly problem: Problem,
    readonly retryAfter: number | null = null,
  ) {
    const name = readName(problem.type);
    super(call, `refused: ${name ?? 'it does not say why'} (status ${problem.status}).`);
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

/** Not held against the table: a page need not carry it, and a newer platform may know more. */
function readName(type: string): string | null {
  const name = type.startsWith(problemPrefix) ? type.slice(problemPrefix.length) : '';
  return /^[a-z-]{1,60}$/.test(name) ? name : null;
}
