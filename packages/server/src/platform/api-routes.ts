import { limits } from '@layan/contract';
import type { Handler, Parts } from '../bff/parts.js';
import { atMost } from '../http/at-most.js';
import { readBody } from '../http/read-body.js';
import { ProblemError } from '../http/replies.js';
import { refuseForeign, requireOwnCall } from '../sessions/own-call.js';
import type { LiveSession } from '../sessions/session.js';
import { platformAddress } from './address.js';
import { askPlatform, passOn, type Forwarded } from './forward.js';

const safe = ['GET', 'HEAD'];

/** Everything under `/api`: the platform's API, asked with the person's access token where somebody is signed in. */
export const api: Handler = async (parts, request, { url }) => {
  const target = addressOf(parts, url);
  const isSafe = safe.includes(request.method);
  const live = await signedIn(parts, request, isSafe);
  if (!isSafe && live === null) throw new ProblemError('not-signed-in');
  const body = isSafe ? null : await readBody(request, limits.bodyBytes);
  if (!isSafe && body === null) throw new ProblemError('too-large');
  const forwarded = { request, target, kind: 'api', body: body?.length === 0 ? null : body } as const;
  return exchange(parts, live, forwarded);
};

/** Everything under `/files`: uploads and downloads, streamed, for people who are signed in. */
export const files: Handler = async (parts, request, { url }) => {
  const target = addressOf(parts, url);
  const isSafe = safe.includes(request.method);
  const live = await signedIn(parts, request, isSafe);
  if (live === null) throw new ProblemError('not-signed-in');
  if (isSafe || request.body === null) return exchange(parts, live, { request, target, kind: 'file', body: null });
  if (Number(request.headers.get('content-length')) > limits.fileBytes) throw new ProblemError('too-large');
  const { stream: body, isOver } = atMost(request.body, limits.fileBytes);
  try {
    return await exchange(parts, live, { request, target, kind: 'file', body });
  } catch (error) {
    throw isOver() ? new ProblemError('too-large') : error;
  }
};

function addressOf({ bff }: Parts, url: URL): string {
  const target = platformAddress(bff, url);
  if (target === null) throw new ProblemError('not-found');
  return target;
}

async function signedIn(parts: Parts, request: Request, isSafe: boolean): Promise<LiveSession | null> {
  if (isSafe) refuseForeign(parts, request);
  else await requireOwnCall(parts, request);
  const live = await parts.sessions.read(request);
  if (live === null) return null;
  await parts.sessions.prolong(live);
  return usable(parts, live);
}

/** Asks; when the token is not taken any more, asks once more with another. */
async function exchange(
  parts: Parts,
  live: LiveSession | null,
  forwarded: Omit<Forwarded, 'accessToken'>,
): Promise<Response> {
  const { bff, sessions } = parts;
  const accessToken = live?.session.tokens.access ?? null;
  const answer = await askPlatform(bff, { ...forwarded, accessToken });
  if (answer.status !== 401 || live === null) return passOn(bff, answer, { ...forwarded, accessToken });

  void answer.body?.cancel().catch(() => {});
  const fresh = await usable(parts, live, accessToken);
  if (fresh === null) throw new ProblemError('not-signed-in');
  if (forwarded.body instanceof ReadableStream) throw new ProblemError('unavailable', { 'retry-after': '1' });
  const second = { ...forwarded, accessToken: fresh.session.tokens.access };
  const again = await askPlatform(bff, second);
  if (again.status !== 401) return passOn(bff, again, second);
  void again.body?.cancel().catch(() => {});
  await sessions.end(fresh.id);
  throw new ProblemError('not-signed-in');
}

async function usable({ refresher }: Parts, live: LiveSession, spent?: string | null): Promise<LiveSession | null> {
  try {
    return await refresher.usable(live, spent);
  } catch (cause) {
    throw new ProblemError('unavailable', { 'retry-after': '5' }, { cause });
  }
}
