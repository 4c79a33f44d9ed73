import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createBff, type Log } from '@layan/server/bff';
import { toNodeHandler } from '@layan/server/node';
import { fileStore } from './file-store.js';
import { siteHeaders } from './headers.js';
import { ownSecret } from './secret.js';
import type { SiteSettings } from './settings.js';
import { loadSite, type SiteFile } from './site-files.js';

export interface Site {
  /** Scheme, host and port as browsers see them. */
  readonly url: string;
  /** Takes no more requests and closes what is open. */
  close(): Promise<void>;
}

const notFoundPage = '/tidak-ada';

/**
 * Starts the agency's site: its pages, and the BFF below `/layan`. Resolves when it answers.
 * @throws when the port is taken or a setting cannot be right.
 */
export async function createSite(settings: SiteSettings, log?: Log): Promise<Site> {
  const { folder, platform, clientId, clientSecret, tls } = settings;
  const files = await loadSite(platform);
  const store = await fileStore(join(folder, 'sessions'));
  const secret = await ownSecret(folder);

  let answer: RequestListener = (_request, response) => response.writeHead(503).end();
  const listener: RequestListener = (request, response) => answer(request, response);
  const server = tls ? createSecureServer(tls, listener) : createServer(listener);
  server.requestTimeout = 60_000;
  server.headersTimeout = 15_000;
  const port = await listen(server, settings.port);
  const url = `${tls ? 'https' : 'http'}://localhost:${port}`;

  const bff = createBff({ platform, clientId, clientSecret, origin: url, store, secret, ...(log ? { log } : {}) });
  const layan = toNodeHandler(bff, { address: (request) => request.socket.remoteAddress });
  const headers = siteHeaders(tls !== null);
  answer = (request, response) => void layan(request, response, () => sendFile(files, headers, request, response));
  return { url, close: () => close(server) };
}

type Headers = Readonly<Record<string, string>>;

function sendFile(
  files: ReadonlyMap<string, SiteFile>,
  headers: Headers,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, allow: 'GET, HEAD' }).end();
    return;
  }
  const path = String(request.url).split('?', 1)[0] ?? '/';
  const known = path === notFoundPage ? undefined : files.get(path);
  const { type, etag, bodies } = known ?? lost(files);
  if (known && request.headers['if-none-match'] === etag) {
    response.writeHead(304, { ...headers, etag }).end();
    return;
  }
  const coding = (['br', 'gzip'] as const).find((name) => accepts(request, name)) ?? 'identity';
  const body = bodies[coding];
  response.writeHead(known ? 200 : 404, {
    ...headers,
    'content-type': type,
    'content-length': body.length,
    ...(known ? { etag } : {}),
    ...(coding === 'identity' ? {} : { 'content-encoding': coding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function lost(files: ReadonlyMap<string, SiteFile>): SiteFile {
  const file = files.get(notFoundPage);
  if (file === undefined) throw new Error(`The site has no page ${notFoundPage}`);
  return file;
}

/** A coding with a weight is left out: no browser sends one. */
const accepts = (request: IncomingMessage, coding: string): boolean =>
  String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .some((name) => name.trim() === coding);

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 1000).unref();
  });
}
