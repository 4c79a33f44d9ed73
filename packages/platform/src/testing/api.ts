import { openapi, operations, problemSchema } from '@layan/contract/schemas';
import { indonesia } from '@layan/indonesia';
import { openRegions } from '@layan/regions';
import Fastify, { type FastifyInstance } from 'fastify';
import { expect } from 'vitest';
import { apiPlugin, apiRoutes, type ApiOptions } from '../api/index.js';
import { problemErrorHandler, problemNotFoundHandler } from '../problem/index.js';
import { nobody, type Actor, type Stores } from '../stores/index.js';
import { budi, budiApplies, readerA, reviewerA, reviewerB, siti, sitiApplies } from './world.js';

/** Access tokens of the people in the tests. */
export const tokens = {
  budi: { kind: 'citizen', person: budi, ...budiApplies },
  siti: { kind: 'citizen', person: siti, ...sitiApplies },
  reviewerA: { kind: 'officer', name: 'Petugas A', ...reviewerA },
  readerA: { kind: 'officer', name: 'Pembaca A', ...readerA },
  reviewerB: { kind: 'officer', name: 'Petugas B', ...reviewerB },
} as const satisfies Record<string, Actor>;
export type Token = keyof typeof tokens | 'nobody';

export interface Sent {
  readonly body?: unknown;
  /** Sent as it is, without being made JSON. */
  readonly raw?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly revision?: number;
  readonly key?: string;
}

export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
  readonly text: string;
}

export interface Api {
  readonly app: FastifyInstance;
  /** Sends a request and checks that the answer is one the contract has: its status, its headers and its shape. */
  send(as: Token, method: string, url: string, sent?: Sent): Promise<Got>;
  close(): Promise<void>;
}

/** The API on these stores, with tokens that say who they are. */
export async function createApi(stores: Stores, options: Partial<ApiOptions> = {}): Promise<Api> {
  const app = Fastify({ logger: false, frameworkErrors: problemErrorHandler });
  app.setErrorHandler(problemErrorHandler);
  app.setNotFoundHandler(problemNotFoundHandler);
  await app.register(apiPlugin, {
    stores,
    pack: indonesia,
    regions: openRegions(),
    ready: () => Promise.resolve(),
    authenticate: ({ headers }) => {
      const token = headers.authorization?.replace('Bearer ', '') ?? '';
      return Promise.resolve(Object.hasOwn(tokens, token) ? tokens[token as keyof typeof tokens] : nobody);
    },
    ...options,
  });
  await app.ready();
  return { app, send: (...request) => send(app, ...request), close: () => app.close() };
}

async function send(app: FastifyInstance, as: Token, method: string, url: string, sent: Sent = {}): Promise<Got> {
  const { body, raw, revision, key } = sent;
  const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const reply = await app.inject({
    method: method as 'GET',
    url,
    headers: {
      ...(as === 'nobody' ? {} : { authorization: `Bearer ${as}` }),
      ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
      ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
      ...(key === undefined ? {} : { 'idempotency-key': `"${key}"` }),
      ...sent.headers,
    },
    ...(payload === undefined ? {} : { payload }),
  });
  const isJson = /json/.test(String(reply.headers['content-type']));
  const got: Got = {
    status: reply.statusCode,
    headers: reply.headers,
    body: isJson && reply.payload !== '' ? JSON.parse(reply.payload) : undefined,
    text: reply.payload,
  };
  expectContract(method, url, got);
  return got;
}

const document = openapi() as {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, { headers?: object }> }>>;
};

/** The route of a request; undefined when it goes to none, or by another method. */
function routeOf(method: string, url: string) {
  const path = url.split('?', 1)[0] ?? '';
  return apiRoutes.find(
    (route) =>
      route.method === method &&
      new RegExp(`^${route.url.replace(/:\w+/g, '[^/]+').replaceAll('.', '\\.')}$`).test(path),
  );
}

function expectContract(method: string, url: string, { status, headers, body, text }: Got): void {
  const route = routeOf(method, url);
  const caching = String(headers['cache-control']);
  if (status >= 400 && !(route?.name === 'getReadiness' && status === 503)) {
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    if (method !== 'HEAD') {
      expect(problemSchema.parse(body)).toEqual(body);
      expect(body).toMatchObject({ status });
    }
    expect(caching).toBe('no-store');
  }
  if (route === undefined) return;
  const described = Object.values(document.paths)
    .flatMap((methods) => Object.values(methods))
    .find(({ operationId }) => operationId === route.name);
  expect(Object.keys(described?.responses ?? {}), `${route.name} documents ${status}`).toContain(String(status));
  const reply = operations[route.name].replies[status];
  if (reply === undefined) return;
  const isJson = (reply.mediaType ?? 'application/json') === 'application/json';
  if (reply.schema) expect(reply.schema.parse(isJson ? body : text)).toEqual(isJson ? body : text);
  else expect(body).toBeUndefined();
  if (reply.etag) expect(headers['etag']).toBe(`"${(body as { revision: number }).revision}"`);
  if (!(route.roles as readonly string[]).includes('nobody')) expect(caching).toBe('no-store');
}
