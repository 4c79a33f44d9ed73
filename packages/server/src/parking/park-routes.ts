import type { Handler } from '../bff/parts.js';
import { clearCookie, cookieNames, readCookie, setCookie } from '../http/cookies.js';
import { headersFor } from '../http/headers.js';
import { readBody } from '../http/read-body.js';
import { emptyReply, ProblemError } from '../http/replies.js';
import { refuseForeign, requireOwnCall } from '../sessions/own-call.js';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** `POST /park`: keeps one JSON body for whoever the session is or was of. What was parked before in this browser is replaced. */
export const park: Handler = async (parts, request) => {
  const { bff, parking } = parts;
  const { sub } = await requireOwnCall(parts, request);
  const wait = parking.wait(sub);
  if (wait > 0) throw new ProblemError('too-many-requests', { 'retry-after': String(wait) });
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new ProblemError('media-type');
  const bytes = await readBody(request, bff.limits.parkedBytes);
  if (bytes === null) throw new ProblemError('too-large');
  const body = readJson(bytes);
  const before = readCookie(request, cookieNames.parked);
  if (before !== null) await parking.drop(before);
  const headers = headersFor('data');
  setCookie(headers, cookieNames.parked, await parking.put({ sub, body }));
  bff.log({ level: 'info', event: 'parked' });
  return emptyReply(204, headers);
};

/** `GET /park`: gives it back, once, to the same person; 204 when there is nothing for them. */
export const unpark: Handler = async (parts, request) => {
  refuseForeign(parts, request);
  const live = await parts.sessions.read(request);
  if (live === null) throw new ProblemError('not-signed-in');
  const id = readCookie(request, cookieNames.parked);
  const headers = headersFor('data');
  if (id !== null) clearCookie(headers, cookieNames.parked);
  const body = id === null ? null : await parts.parking.take(id, live.session.sub);
  if (body === null) return emptyReply(204, headers);
  headers.set('content-type', 'application/json');
  return new Response(body, { headers });
};

/** The body as it came, once it is certain that it is JSON. */
function readJson(bytes: Uint8Array): string {
  try {
    const text = decoder.decode(bytes);
    JSON.parse(text);
    return text;
  } catch {
    throw new ProblemError('malformed-json');
  }
}
