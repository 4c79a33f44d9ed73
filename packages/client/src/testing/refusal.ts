import { problems, problemType, type Problem, type ProblemName } from '@layan/contract';

/** What the test platform throws to refuse a request. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly problem: ProblemName,
    readonly more: Partial<Problem> = {},
  ) {
    super(problem);
  }
}

/** `application/problem+json` */
export function problemReply(
  name: ProblemName,
  more: Partial<Problem> = {},
  headers: Record<string, string> = {},
): Response {
  const { status, title } = problems[name];
  return new Response(JSON.stringify({ type: problemType(name), title, status, ...more }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}

/** The answer; a refusal is one too. */
export async function answering(answer: () => Response | Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof Refusal) return problemReply(error.problem, error.more);
    throw error;
  }
}

export function jsonReply(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
}

export function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Refusal('not-found');
  return thing;
}
