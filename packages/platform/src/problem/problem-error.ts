import { problems, problemType, type Problem, type ProblemName, type ProblemPlace } from '@layan/contract';

export interface ProblemDetails {
  /** For developers; never holds an answer or a name. */
  readonly detail?: string;
  readonly errors?: readonly ProblemPlace[];
  /** The thing as it is now. */
  readonly current?: unknown;
  /** Headers the HTTP answer carries besides. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal that has a name in the contract. Stores throw it, the API answers it, pages turn it into words. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;

  constructor(
    readonly problem: ProblemName,
    readonly details: ProblemDetails = {},
    options?: ErrorOptions,
  ) {
    super(details.detail ?? problems[problem].title, options);
    this.status = problems[problem].status;
  }

  /** As it goes over the wire (RFC 9457). */
  toProblem(): Problem {
    const { detail, errors, current } = this.details;
    return {
      type: problemType(this.problem),
      title: problems[this.problem].title,
      status: this.status,
      ...(detail === undefined ? {} : { detail }),
      ...(errors === undefined ? {} : { errors }),
      ...(current === undefined ? {} : { current }),
    };
  }
}

/** Whether `error` is a refusal of ours, and of this name when one is given. */
export function isProblem(error: unknown, name?: ProblemName): error is ProblemError {
  return error instanceof ProblemError && (name === undefined || error.problem === name);
}
