import type { EndpointName } from '../endpoints.js';
import { NetworkError } from '../errors/network-error.js';
import { ReplyError, type ReplyFault } from '../errors/reply-error.js';

/** Larger replies are not read: the largest honest one is a full list page. */
export const replyBytes = 4 * 1024 * 1024;

const bodiless = [204, 205];

/** Whether the browser or the server sent us elsewhere; the API never does. */
const isRedirect = (response: Response): boolean =>
  response.type === 'opaqueredirect' || response.redirected || (response.status >= 300 && response.status < 400);

/** `application/json`, `application/problem+json` */
const isJson = (response: Response): boolean =>
  /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(response.headers.get('Content-Type') ?? '');

/**
 * The whole body as text, or null where none belongs.
 * @throws ReplyError `redirected`, `media-type`, `too-large`, `not-json` (not UTF-8); NetworkError when it was cut.
 */
export async function readText(call: EndpointName, response: Response): Promise<string | null> {
  const fault = refuseByHead(response);
  if (fault) {
    void response.body?.cancel().catch(() => {});
    throw new ReplyError(call, fault, response.status);
  }
  if (bodiless.includes(response.status)) return null;
  return response.body ? drain(call, response.body, response.status) : '';
}

function refuseByHead(response: Response): ReplyFault | null {
  if (isRedirect(response)) return 'redirected';
  if (bodiless.includes(response.status)) return null;
  if (!isJson(response)) return 'media-type';
  return Number(response.headers.get('Content-Length')) > replyBytes ? 'too-large' : null;
}

async function drain(call: EndpointName, body: ReadableStream<Uint8Array>, status: number): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new ReplyError(call, 'not-json', status);
    }
  };
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new NetworkError(call, { cause });
      });
      if (done) return text + decode();
      size += value.length;
      if (size > replyBytes) throw new ReplyError(call, 'too-large', status);
      text += decode(value);
    }
  } finally {
    void reader.cancel().catch(() => {});
  }
}

/** @throws ReplyError `not-json`, `empty` */
export function parseJson(call: EndpointName, text: string, status: number): unknown {
  if (text === '') throw new ReplyError(call, 'empty', status);
  try {
    return JSON.parse(text);
  } catch {
    // the parser's own message quotes the text, which may be personal
    throw new ReplyError(call, 'not-json', status);
  }
}
