/** The socket, bound before anything else is made: the address is part of what the provider signs. */
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { PlatformConfig } from '../config.js';

export interface Listener {
  readonly server: Server;
  /** Scheme, host and port of the socket itself. */
  readonly address: string;
  /** Hands requests over; those before get 503. */
  serve(handler: RequestListener): void;
  /** Takes no more requests and waits for those under way, 5 seconds at most. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** Longest waits, in milliseconds: a slow or silent client holds nothing for long. */
const timeouts = { socket: 60_000, headers: 10_000, request: 30_000, keepAlive: 5_000, drain: 4_500 };
const maxHeaderSize = 16 * 1024;

const notNow: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Retry-After': '1', 'Cache-Control': 'no-store', Connection: 'close' }).end();
};

/** Binds the port. Rejects with one clear line when it is taken. */
export async function listen({ host, port, tls }: PlatformConfig): Promise<Listener> {
  let current = notNow;
  const dispatch: RequestListener = (request, response) => current(request, response);
  const options = { maxHeaderSize, headersTimeout: timeouts.headers, requestTimeout: timeouts.request };
  const server = tls ? createTlsServer({ ...options, ...tls }, dispatch) : createServer(options, dispatch);
  server.keepAliveTimeout = timeouts.keepAlive;
  server.setTimeout(timeouts.socket);
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw taken ? new Error(`Port ${port} on ${host} is taken.`, { cause: error }) : error;
  }
  const bound = server.address() as AddressInfo;
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  let closed: Promise<unknown> | undefined;
  const close = (): Promise<unknown> => {
    closed ??= new Promise((resolve) => server.close(resolve));
    return closed;
  };
  return {
    server,
    address: `${tls ? 'https' : 'http'}://${name}:${bound.port}`,
    serve(handler) {
      current = handler;
    },
    async drain() {
      current = notNow;
      const timer = setTimeout(() => server.closeAllConnections(), timeouts.drain);
      await close();
      clearTimeout(timer);
    },
    async close() {
      server.closeAllConnections();
      await close();
    },
  };
}
