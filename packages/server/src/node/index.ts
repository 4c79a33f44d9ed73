/** For servers that speak `node:http`: bare, Express, Connect, Fastify with middleware. */
import * as adapter from '@remix-run/node-fetch-server';
import type { BffHandler } from '../bff/create-bff.js';

/** What is used of an `http.IncomingMessage`, or of an Express request. */
export interface NodeRequest {
  url?: string | undefined;
  readonly originalUrl?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

/** What is used of an `http.ServerResponse`. */
export interface NodeResponse {
  readonly headersSent: boolean;
  readonly destroyed: boolean;
  destroy(): unknown;
  writeHead(status: number): { end(): unknown };
}

/** `next` is called for everything that is not below the handler's path; without one that is answered with 404. */
export type NodeHandler = (
  request: NodeRequest,
  response: NodeResponse,
  next?: (error?: unknown) => void,
) => Promise<void>;

export interface NodeOptions {
  /** Address of the caller, for limits. Behind a proxy the socket's is the proxy's, for everybody: take what yours hands on. */
  readonly address?: (request: NodeRequest) => string | null | undefined;
}

/** The adapter, by what is used of Node's types: sites without them can read ours. */
const { createRequest, sendResponse } = adapter as unknown as {
  createRequest(
    from: NodeRequest,
    to: NodeResponse,
    site: { readonly host: string; readonly protocol: string },
  ): Request;
  sendResponse(to: NodeResponse, reply: Response): Promise<void>;
};

/**
 * Mounts the handler. Bodies are streamed both ways, so it must come before anything that reads bodies (`express.json()`). The
 * handler's `origin` counts, not what the request says its host is.
 */
export function toNodeHandler(bff: BffHandler, options: NodeOptions = {}): NodeHandler {
  const { host, protocol } = new URL(bff.origin);
  return async (request, response, next) => {
    // a router that cuts its prefix off leaves the whole address there
    const address = request.originalUrl ?? request.url ?? '/';
    if (next && !address.startsWith(`${bff.path}/`)) return next();
    try {
      if (!address.startsWith('/')) throw new TypeError('The address is no path.');
      request.url = address;
      const asked = createRequest(request, response, { host, protocol });
      await sendResponse(response, await bff.handle(asked, options.address?.(request)));
    } catch (error) {
      if (response.headersSent || response.destroyed) response.destroy();
      else if (next) next(error);
      else response.writeHead(400).end();
    }
  };
}
