import type { Bff } from '../bff/settings.js';
import { codeOf } from '../bff/log.js';
import type { ReplyKind } from '../http/headers.js';
import { ProblemError } from '../http/replies.js';
import { closeAfter } from './close-after.js';
import { headersFromPlatform, headersToPlatform } from './message-headers.js';

export interface Forwarded {
  readonly request: Request;
  readonly target: string;
  readonly kind: Extract<ReplyKind, 'api' | 'file'>;
  readonly accessToken: string | null;
  /** What was read of the request already; else its body is streamed. */
  readonly body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null;
}

/** Content types of the API. Anything else, a page above all, is not passed on under the agency's name. */
const apiTypes = /^(application\/(problem\+)?json|text\/event-stream)\s*(;|$)/i;
/** Statuses whose answer has no body. */
const empty = [204, 205, 304];

/** Asks the platform. @throws ProblemError `unavailable`. */
export async function askPlatform(bff: Bff, forwarded: Forwarded): Promise<Response> {
  const { request, target, kind, accessToken, body } = forwarded;
  const deadline = new AbortController();
  // an upload takes as long as it takes
  const timer = kind === 'api' ? setTimeout(() => deadline.abort(), bff.limits.platform * 1000) : undefined;
  try {
    return await bff.fetch(target, {
      method: request.method,
      headers: headersToPlatform(request, accessToken),
      body,
      redirect: 'manual',
      signal: AbortSignal.any([request.signal, deadline.signal]),
      ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
    });
  } catch (error) {
    if (!request.signal.aborted) bff.log({ level: 'warn', event: 'platform_unreachable', code: codeOf(error) });
    throw new ProblemError('unavailable', { 'retry-after': '5' }, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** What the page gets of the platform's answer, streamed. @throws ProblemError `unavailable` for what the API never answers. */
export function passOn(bff: Bff, answer: Response, { target, kind, request }: Forwarded): Response {
  const { status } = answer;
  const type = answer.headers.get('content-type');
  const isRedirect = status >= 300 && status < 400 && status !== 304;
  if (isRedirect || (kind === 'api' && type !== null && !apiTypes.test(type))) {
    void answer.body?.cancel().catch(() => {});
    bff.log({ level: 'error', event: 'platform_reply_refused', code: String(status) });
    throw new ProblemError('unavailable', { 'retry-after': '5' });
  }
  const headers = headersFromPlatform(bff, answer, target, kind);
  if (answer.body === null || empty.includes(status) || request.method === 'HEAD') {
    return new Response(null, { status, headers });
  }
  const isEvents = /^text\/event-stream\b/i.test(type ?? '');
  return new Response(isEvents ? closeAfter(answer.body, bff.limits.stream) : answer.body, { status, headers });
}
