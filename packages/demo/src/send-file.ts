import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { caching, servicePolicy, siteHeaders } from './headers.js';
import type { Policy } from './settings.js';
import type { Coding, FixedFile, ScriptedPage, SiteFile } from './site-files.js';

export interface SendOptions {
  readonly files: ReadonlyMap<string, SiteFile>;
  readonly https: boolean;
  /** Origin of the platform: forms of a service page may lead there. */
  readonly platform: string;
  readonly policy: Policy;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body?: Buffer | undefined;
}

const notFoundPage = '/tidak-ada';

/** Answers with the files of the site. */
export function fileSender(options: SendOptions): (request: IncomingMessage, response: ServerResponse) => void {
  const common = siteHeaders(options.https);
  const lost = options.files.get(notFoundPage);
  if (lost === undefined || isScripted(lost)) throw new Error(`The site has no plain page ${notFoundPage}`);

  function answer(request: IncomingMessage): Answer {
    if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, headers: { allow: 'GET, HEAD' } };
    const path = String(request.url).split('?', 1)[0] ?? '/';
    const file = path === notFoundPage ? undefined : options.files.get(path);
    if (file === undefined) return sendFixed(request, lost as FixedFile, 404);
    return isScripted(file) ? sendScripted(request, file, options) : sendFixed(request, file, 200);
  }

  return (request, response) => {
    const { status, headers, body } = answer(request);
    response.writeHead(status, { ...common, ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

const isScripted = (file: SiteFile): file is ScriptedPage => 'html' in file;

function sendFixed(request: IncomingMessage, { type, etag, immutable, bodies }: FixedFile, status: 200 | 404): Answer {
  const validators = status === 404 ? {} : { etag, ...(immutable ? { 'cache-control': caching.immutable } : {}) };
  if (status === 200 && request.headers['if-none-match'] === etag) return { status: 304, headers: validators };
  const coding = (['br', 'gzip'] as const).find((name) => accepts(request, name)) ?? 'identity';
  return { status, ...encoded(type, coding, bodies[coding], validators) };
}

/** Without an ETag: a page from the cache would carry the nonce of another reply. */
function sendScripted(request: IncomingMessage, { html }: ScriptedPage, { platform, policy }: SendOptions): Answer {
  const nonce = randomBytes(18).toString('base64url');
  const text = Buffer.from(html.replaceAll('%nonce%', nonce));
  const coding = accepts(request, 'gzip') ? 'gzip' : 'identity';
  const body = coding === 'gzip' ? gzipSync(text) : text;
  const headers = { 'content-security-policy': servicePolicy(nonce, platform, policy) };
  return { status: 200, ...encoded('text/html; charset=utf-8', coding, body, headers) };
}

function encoded(
  type: string,
  coding: Coding,
  body: Buffer,
  headers: Readonly<Record<string, string>>,
): Pick<Answer, 'headers' | 'body'> {
  const encoding: Answer['headers'] = coding === 'identity' ? {} : { 'content-encoding': coding };
  return { headers: { 'content-type': type, 'content-length': body.length, ...encoding, ...headers }, body };
}

/** A coding with a weight is left out: no browser sends one. */
const accepts = (request: IncomingMessage, coding: string): boolean =>
  String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .some((name) => name.trim() === coding);
