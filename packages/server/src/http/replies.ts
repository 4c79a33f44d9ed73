import { problems, problemType, type Problem, type ProblemName } from '@layan/contract';
import { headersFor } from './headers.js';

/** A refusal of the handler itself, in the names of the contract. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly problem: ProblemName,
    readonly headers: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(problems[problem].title, options);
  }
}

export function isProblemError(error: unknown): error is ProblemError {
  return error instanceof ProblemError;
}

/** RFC 9457 */
export function problemReply({ problem: name, headers: extra }: ProblemError): Response {
  const { status, title } = problems[name];
  const problem: Problem = { type: problemType(name), title, status };
  const headers = headersFor('data');
  headers.set('content-type', 'application/problem+json');
  for (const [header, value] of Object.entries(extra)) headers.set(header, value);
  return new Response(JSON.stringify(problem), { status, headers });
}

export function jsonReply(body: unknown, headers: Headers = headersFor('data')): Response {
  headers.set('content-type', 'application/json');
  return new Response(JSON.stringify(body), { headers });
}

export function emptyReply(status: number, headers: Headers = headersFor('data')): Response {
  return new Response(null, { status, headers });
}

/** 303, so that the browser goes on with GET, and without a referrer. */
export function redirectReply(location: string, headers: Headers = headersFor('redirect')): Response {
  headers.set('location', location);
  return new Response(null, { status: 303, headers });
}
