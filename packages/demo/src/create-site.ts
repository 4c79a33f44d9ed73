import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createBff, type Clock, type Log } from '@layan/server/bff';
import { toNodeHandler } from '@layan/server/node';
import { failingAt } from './fail-points.js';
import { fileStore } from './file-store.js';
import { ownSecret } from './secret.js';
import { fileSender } from './send-file.js';
import type { SiteSettings } from './settings.js';
import { loadSite } from './site-files.js';

export interface Site {
  /** Scheme, host and port as browsers see them. */
  readonly url: string;
  /** Takes no more requests and closes what is open. */
  close(): Promise<void>;
}

export interface SiteParts {
  /** The machine's time when absent. */
  readonly clock?: Clock;
  /** Standard output when absent. */
  readonly log?: Log;
}

/**
 * Starts the agency's site: its pages, and the BFF below `/layan`. Resolves when it answers.
 * @throws when the port is taken or a setting cannot be right.
 */
export async function createSite(settings: SiteSettings, parts: SiteParts = {}): Promise<Site> {
  const { folder, clientId, clientSecret, tls, policy, hostilePage, failPoint } = settings;
  const platform = new URL(settings.platform).origin;
  const files = await loadSite({ platform, hostilePage });
  const store = await fileStore(join(folder, 'sessions'), parts.clock);
  const secret = await ownSecret(folder);

  let answer: RequestListener = (_request, response) => response.writeHead(503).end();
  const listener: RequestListener = (request, response) => answer(request, response);
  const server = tls ? createSecureServer(tls, listener) : createServer(listener);
  server.requestTimeout = 60_000;
  server.headersTimeout = 15_000;
  const port = await listen(server, settings.port);
  const url = `${tls ? 'https' : 'http'}://localhost:${port}`;

  const bff = createBff({
    platform: settings.platform,
    clientId,
    clientSecret,
    origin: url,
    store,
    secret,
    ...parts,
  });
  const layan = toNodeHandler(failingAt(failPoint, bff), { address: (request) => request.socket.remoteAddress });
  const send = fileSender({ files, https: tls !== null, platform, policy });
  answer = (request, response) => void layan(request, response, () => send(request, response));
  return { url, close: () => close(server) };
}

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
