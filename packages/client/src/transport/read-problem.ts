import { problemPrefix, type Problem, type ProblemPlace } from '@layan/contract';
import type { EndpointName } from '../endpoints.js';
import { NotSignedInError } from '../errors/not-signed-in-error.js';
import { isReplyError } from '../errors/reply-error.js';
import { ProblemError } from '../errors/problem-error.js';
import { RefusedAnswersError } from '../errors/refused-answers-error.js';
import { RevisionMismatchError } from '../errors/revision-mismatch-error.js';
import { TooManyRequestsError } from '../errors/too-many-requests-error.js';
import { UnavailableError } from '../errors/unavailable-error.js';
import { isRecord } from '../json.js';
import { parseJson, readText } from './read-reply.js';
import { readRetryAfter } from './retry-after.js';

type Body = Readonly<Record<string, unknown>>;

const byStatus: Readonly<Record<number, typeof ProblemError>> = {
  401: NotSignedInError,
  412: RevisionMismatchError,
  429: TooManyRequestsError,
  502: UnavailableError,
  503: UnavailableError,
  504: UnavailableError,
};

/**
 * The error for a reply that is not 2xx. A proxy's page under one of the statuses above says enough by its status.
 * @throws ReplyError when neither body nor status says what is wrong.
 */
export async function readProblem(call: EndpointName, response: Response, now: number): Promise<ProblemError> {
  const { status } = response;
  const known = byStatus[status];
  const problem = await readBody(call, response).catch((error: unknown): Body => {
    // without the draft as it is now, a 412 is of no use
    if (known && status !== 412 && isReplyError(error) && error.fault !== 'redirected') return {};
    throw error;
  });
  const Narrow = problem['type'] === `${problemPrefix}refused-answers` ? RefusedAnswersError : (known ?? ProblemError);
  return new Narrow(call, toProblem(problem, status), readRetryAfter(response.headers, now));
}

async function readBody(call: EndpointName, response: Response): Promise<Body> {
  const body = parseJson(call, (await readText(call, response)) ?? '', response.status);
  return isRecord(body) ? body : {};
}

/** Takes what has the right kind; the rest of a foreign server's problem is left out. */
function toProblem(body: Body, status: number): Problem {
  const { type, title, detail, errors, current } = body;
  return {
    type: typeof type === 'string' ? type : 'about:blank',
    title: typeof title === 'string' ? title : '',
    status,
    ...(typeof detail === 'string' && { detail }),
    ...(Array.isArray(errors) && { errors: errors.filter(isPlace) }),
    ...(current !== undefined && { current }),
  };
}

const isPlace = (place: unknown): place is ProblemPlace =>
  isRecord(place) && typeof place['pointer'] === 'string' && typeof place['code'] === 'string';
