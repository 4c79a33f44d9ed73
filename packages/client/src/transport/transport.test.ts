import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { bearer } from '../auth/bearer.js';
import { createClient, type Client } from '../client.js';
import {
  isNetworkError,
  isNotSignedInError,
  isProblemError,
  isReplyError,
  isTimeoutError,
  isTooManyRequestsError,
  isUnavailableError,
} from '../errors/index.js';
import { examples } from '../testing/examples.js';
import { ManualClock } from '../testing/manual-clock.js';
import { replyBytes } from './read-reply.js';

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** A small HTTP server that misbehaves on demand. */
interface FaultyServer {
  readonly url: string;
  /** What came in, in order. */
  readonly requests: {
    readonly method: string;
    readonly url: string;
    readonly headers: IncomingMessage['headers'];
    readonly body: string;
  }[];
  /** Handlers of the next requests, in order; the last one stays. */
  play(...handlers: Handler[]): void;
  close(): Promise<void>;
}

async function startFaultyServer(): Promise<FaultyServer> {
  const requests: FaultyServer['requests'] = [];
  let handlers: Handler[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      requests.push({ method: request.method!, url: request.url!, headers: request.headers, body });
      const handler = handlers.length > 1 ? handlers.shift() : handlers[0];
      handler?.(request, response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    play: (...next) => (handlers = next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Handler =>
  (_request, response) =>
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));

const problem =
  (name: string, status: number, more: object = {}, headers: Record<string, string> = {}): Handler =>
  (_request, response) =>
    response
      .writeHead(status, { 'Content-Type': 'application/problem+json', ...headers })
      .end(JSON.stringify({ type: `urn:layan:problem:${name}`, title: name, status, ...more }));

const raw =
  (status: number, type: string, body: string | Buffer, headers: Record<string, string> = {}): Handler =>
  (_request, response) =>
    response.writeHead(status, { 'Content-Type': type, ...headers }).end(body);

/** Hangs up before answering. */
const reset: Handler = (request) => request.socket.resetAndDestroy();

/** Promises more than it sends, then hangs up. */
const cut: Handler = (request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
  response.write('{"id":"draft-1",', () => request.socket.destroy());
};

/** Never answers. */
const silent: Handler = () => {};

let server: FaultyServer;
let clock: ManualClock;
let client: Client;

beforeAll(async () => {
  server = await startFaultyServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
  clock = new ManualClock();
  client = createClient({
    baseUrl: `${server.url}/api/`,
    auth: bearer(() => 'token'),
    clock,
    random: () => 1,
    newKey: () => 'fresh-key',
  });
});

/** The error a call rejects with. */
const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => expect.fail('the call was expected to fail'),
    (error: unknown) => error,
  );

/** Lets the pause before the next attempt pass, and says how long it was. The other timer is the budget. */
async function pass(): Promise<number> {
  const [pause] = await clock.timers(2);
  clock.advance(pause!);
  return pause!;
}

describe('a call', () => {
  it('asks the route of the contract, under the base address, for the person signed in', async () => {
    server.play(json(examples.draft));
    await expect(client.drafts.get('a/b c')).resolves.toEqual(examples.draft);
    expect(server.requests[0]).toMatchObject({ method: 'GET', url: '/api/drafts/a%2Fb%20c' });
    expect(server.requests[0]!.headers).toMatchObject({ authorization: 'Bearer token', accept: 'application/json' });
  });

  it('carries key and revision, and says what kind of body it sends', async () => {
    server.play(json(examples.draft));
    await client.drafts.create({ service: 'ktp-el-hilang' });
    await client.drafts.patch('d', { nama: null }, { revision: 7 });
    server.play(json(examples.submission));
    await client.drafts.submit('d', { key: 'k-1', revision: 8 });
    const [create, patch, submit] = server.requests;
    expect(create!.headers).toMatchObject({ 'idempotency-key': '"fresh-key"', 'content-type': 'application/json' });
    expect(create!.body).toBe('{"service":"ktp-el-hilang"}');
    expect(patch!.headers).toMatchObject({ 'if-match': '"7"', 'content-type': 'application/merge-patch+json' });
    expect(patch!.body).toBe('{"nama":null}');
    expect(submit).toMatchObject({ method: 'POST', url: '/api/drafts/d/submit', body: '' });
    expect(submit!.headers).toMatchObject({ 'if-match': '"8"', 'idempotency-key': '"k-1"' });
  });

  it('takes a reply with keys it does not know', async () => {
    server.play(json({ ...examples.draft, later: { more: true } }));
    await expect(client.drafts.get('d')).resolves.toMatchObject({ id: 'draft-0', later: { more: true } });
  });

  it('takes 204 where no body belongs', async () => {
    server.play((_request, response) => response.writeHead(204).end());
    await expect(client.drafts.remove('d')).resolves.toBeUndefined();
  });

  it.each(['', '.', '..'])('refuses %j as an id, which would lead elsewhere', async (id) => {
    await expect(client.drafts.get(id)).rejects.toThrow(TypeError);
    expect(server.requests).toEqual([]);
  });

  it.each(['', 'a\r\nb', 'a"b', 'a\\b', 'é', 'x'.repeat(256)])(
    'refuses %j as a key: no header could hold it',
    async (key) => {
      await expect(client.drafts.submit('d', { key, revision: 1 })).rejects.toThrow(TypeError);
    },
  );

  it('sends the headers of the caller, asked anew each time, and may outlive the page', async () => {
    server.play(json(examples.draft));
    const languages = ['id', 'en'];
    let keepalive = false;
    const fetch: typeof globalThis.fetch = (input, init) => {
      ({ keepalive } = input as Request);
      return globalThis.fetch(input, init);
    };
    const own = client.with({ headers: () => ({ 'Accept-Language': languages.shift()! }), fetch });
    await own.drafts.get('d');
    await own.drafts.patch('d', {}, { revision: 1, keepalive: true });
    expect(server.requests.map(({ headers }) => headers['accept-language'])).toEqual(['id', 'en']);
    expect(keepalive).toBe(true);
  });

  it('leaves no timer and no listener behind', async () => {
    const controller = new AbortController();
    const remove = vi.spyOn(controller.signal, 'removeEventListener');
    server.play(json(examples.draft));
    await client.drafts.get('d', { signal: controller.signal });
    expect(clock.pending).toEqual([]);
    expect(remove).toHaveBeenCalled();
  });
});

describe('a connection that fails', () => {
  it.each([
    ['is reset', reset],
    ['is cut in the middle of the body', cut],
  ])('is tried again for a read when it %s', async (_what, fault) => {
    server.play(fault, fault, json(examples.draft));
    const call = client.drafts.get('d');
    expect([await pass(), await pass()]).toEqual([500, 1000]);
    await expect(call).resolves.toEqual(examples.draft);
    expect(server.requests).toHaveLength(3);
  });

  it('is tried again for a write with a key, each time with the same one', async () => {
    server.play(reset, json(examples.draft));
    const call = client.drafts.create({ service: 's' });
    await pass();
    await call;
    expect(server.requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['"fresh-key"', '"fresh-key"']);
    expect(server.requests[1]!.body).toBe('{"service":"s"}');
  });

  it('is an error of its own once the attempts are used up, and names no address', async () => {
    server.play(reset);
    const call = failure(client.drafts.get('secret-id', { budget: 1e9 }));
    for (let retry = 0; retry < 6; retry += 1) await pass();
    const error = await call;
    expect(isNetworkError(error)).toBe(true);
    expect((error as Error).message).toMatch(/^getDraft \(GET \/drafts\/\{draft\}\): no whole reply/);
    expect((error as Error).message).not.toContain('secret-id');
    expect(server.requests).toHaveLength(7);
  });

  it('is an error when nobody listens', async () => {
    const alone = createClient({ baseUrl: 'http://127.0.0.1:1', clock, budget: 1, random: () => 1 });
    expect(isNetworkError(await failure(alone.services.get('s')))).toBe(true);
  });

  it('takes a removal for done when only the reply to the first attempt was lost', async () => {
    server.play(reset, problem('not-found', 404));
    const call = client.drafts.remove('d');
    await pass();
    await expect(call).resolves.toBeUndefined();
    server.play(problem('not-found', 404));
    expect(isProblemError(await failure(client.drafts.remove('d')), 'not-found')).toBe(true);
  });
});

describe('a server that asks to wait', () => {
  it.each([
    ['429', problem('too-many-requests', 429, {}, { 'Retry-After': '3' })],
    ['503', problem('unavailable', 503, {}, { 'Retry-After': '3' })],
    ['503 of a proxy, in HTML', raw(503, 'text/html', '<h1>busy</h1>', { 'Retry-After': '3' })],
  ])('is asked again after the time it names: %s', async (_what, refusal) => {
    server.play(refusal, json(examples.draft));
    const call = client.drafts.get('d');
    expect(await pass()).toBe(3500);
    await expect(call).resolves.toEqual(examples.draft);
  });

  it('may name a date, counted from its own clock', async () => {
    const headers = { Date: 'Sun, 22 Nov 2020 01:00:00 GMT', 'Retry-After': 'Sun, 22 Nov 2020 01:00:04 GMT' };
    server.play(problem('unavailable', 503, {}, headers), json(examples.draft));
    const call = client.drafts.get('d');
    expect(await pass()).toBe(4500);
    await call;
  });

  it('is not asked again when the time it names is longer than the budget', async () => {
    server.play(problem('too-many-requests', 429, {}, { 'Retry-After': '60' }));
    const error = await failure(client.drafts.get('d'));
    expect(isTooManyRequestsError(error) && error.retryAfter).toBe(60_000);
    expect(server.requests).toHaveLength(1);
    expect(clock.pending).toEqual([]);
  });

  it('is asked less and less often when it names no time, spread by chance', async () => {
    server.play(raw(502, 'text/html', 'bad gateway'));
    const error = failure(client.with({ random: () => 0.5 }).drafts.get('d'));
    const pauses = [];
    for (let retry = 0; retry < 6; retry += 1) pauses.push(await pass());
    expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 4000]);
    expect(isUnavailableError(await error)).toBe(true);
  });

  it('is not asked again for a write without key or revision', async () => {
    server.play(problem('unavailable', 503, {}, { 'Retry-After': '1' }));
    const error = await failure(client.drafts.submit('d', { key: undefined!, revision: undefined! }));
    expect(isUnavailableError(error)).toBe(true);
    expect(server.requests).toHaveLength(1);
  });
});

describe('the time budget', () => {
  it('counts for all attempts together', async () => {
    server.play(reset, reset, silent);
    const error = failure(client.drafts.get('d', { budget: 10_000 }));
    await pass();
    await pass();
    await vi.waitFor(() => expect(server.requests).toHaveLength(3));
    expect(clock.pending).toEqual([8500]);
    clock.advance(8500);
    const timeout = await error;
    expect(isTimeoutError(timeout) && timeout.budget).toBe(10_000);
  });

  it('ends a body that drips without end', async () => {
    let stop = () => {};
    server.play((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 1);
      stop = () => clearInterval(drip);
      response.on('close', stop);
    });
    const error = failure(client.drafts.get('d'));
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    clock.advance(30_000);
    expect(isTimeoutError(await error)).toBe(true);
    stop();
  });

  it('holds even for a fetch that hears no signal', async () => {
    const deaf = client.with({ fetch: () => new Promise(() => {}) });
    const error = failure(deaf.drafts.get('d'));
    clock.advance(30_000);
    expect(isTimeoutError(await error)).toBe(true);
  });
});

describe('an abort', () => {
  it('rejects with the reason of the signal, untouched, and ends the request', async () => {
    const controller = new AbortController();
    let closed = () => {};
    const ended = new Promise<void>((resolve) => (closed = resolve));
    server.play((_request, response) => response.on('close', closed));
    const error = failure(client.drafts.get('d', { signal: controller.signal }));
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    controller.abort();
    expect(await error).toBe(controller.signal.reason);
    await ended;
  });

  it('ends the pause before another attempt', async () => {
    const controller = new AbortController();
    server.play(reset);
    const error = failure(client.drafts.get('d', { signal: controller.signal }));
    await clock.timers(2);
    controller.abort('enough');
    expect(await error).toBe('enough');
    expect(clock.pending).toEqual([]);
  });

  it('before the call sends nothing', async () => {
    expect(await failure(client.drafts.get('d', { signal: AbortSignal.abort('no') }))).toBe('no');
    expect(server.requests).toEqual([]);
  });
});

describe('a reply that is not what the contract says', () => {
  const big = JSON.stringify({ text: 'x'.repeat(replyBytes) });
  it.each([
    ['HTML', raw(200, 'text/html', '<p>Selamat datang</p>'), 'media-type'],
    ['JSON called text', raw(200, 'text/plain', '{}'), 'media-type'],
    ['no content type', (_q: unknown, response: ServerResponse) => void response.end('{}'), 'media-type'],
    ['HTML under 404', raw(404, 'text/html', '<p>Not here</p>'), 'media-type'],
    ['JSON cut short', raw(200, 'application/json', '{"id":"Budi Con'), 'not-json'],
    ['bytes that are no UTF-8', raw(200, 'application/json', Buffer.from([0x22, 0xff, 0x22])), 'not-json'],
    ['nothing', raw(200, 'application/json', ''), 'empty'],
    ['204 where a body belongs', raw(204, 'application/json', ''), 'empty'],
    ['a list where an object belongs', raw(200, 'application/json', '[]'), 'shape'],
    ['null', raw(200, 'application/json', 'null'), 'shape'],
    ['a redirect to a sign-in page', raw(302, 'text/html', '', { Location: '/masuk' }), 'redirected'],
    ['more than is read, said beforehand', raw(200, 'application/json', big), 'too-large'],
    [
      'more than is read, not said',
      (_q: unknown, response: ServerResponse) => {
        response.writeHead(200, { 'Content-Type': 'application/json' });
        response.write(big.slice(0, 10));
        response.end(big.slice(10));
      },
      'too-large',
    ],
  ] as const)('is a typed error: %s', async (_what, handler, fault) => {
    server.play(handler);
    const error = await failure(client.drafts.get('d'));
    expect(isReplyError(error) && error.fault).toBe(fault);
    expect((error as Error).message).not.toContain('Budi');
    expect(server.requests).toHaveLength(1);
  });

  it('never leads anywhere else', async () => {
    server.play(raw(302, 'text/html', '', { Location: '/api/other' }), json(examples.draft));
    await failure(client.drafts.get('d'));
    expect(server.requests).toHaveLength(1);
  });
});

describe('a problem', () => {
  it('is an error with its name, status and places', async () => {
    const errors = [{ pointer: '/x', code: 'unknown', message: 'm' }, { nonsense: true }];
    server.play(problem('invalid-request', 422, { errors, detail: 'Budi typed this' }));
    const error = await failure(client.drafts.patch('d', { x: 1 }, { revision: 1 }));
    if (!isProblemError(error, 'invalid-request')) throw error;
    expect(error).toMatchObject({ name: 'ProblemError', status: 422, call: 'patchDraft' });
    expect(error.places).toEqual([errors[0]]);
    expect(error.message).toMatch(/invalid-request/);
    expect(error.message).not.toContain('Budi');
  });

  it('of a kind this version does not know is still a problem', async () => {
    server.play(problem('brand-new', 418));
    const error = await failure(client.drafts.get('d'));
    expect(isProblemError(error) && error.problem.type).toBe('urn:layan:problem:brand-new');
    expect(isProblemError(error, 'not-found')).toBe(false);
  });

  it.each([
    [401, 'not-signed-in', 'NotSignedInError'],
    [422, 'refused-answers', 'RefusedAnswersError'],
    [412, 'revision-mismatch', 'RevisionMismatchError'],
  ])('of status %i, %s, has a class of its own', async (status, name, className) => {
    server.play(problem(name, status, { current: examples.draft }));
    await expect(failure(client.drafts.get('d'))).resolves.toMatchObject({
      name: className,
      problemName: name,
      status,
    });
  });

  it('401 tells that the session is lost, once for each call, and the call rejects', async () => {
    const onSessionLost = vi.fn();
    server.play(raw(401, 'text/html', 'sign in'));
    const error = await failure(client.with({ onSessionLost }).me.get());
    expect(isNotSignedInError(error)).toBe(true);
    expect(onSessionLost.mock.calls).toEqual([[error]]);
  });
});

it('never writes to the console', async () => {
  const spies = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) => vi.spyOn(console, name));
  server.play(raw(200, 'text/html', 'x'));
  await failure(client.drafts.get('d'));
  server.play(problem('internal', 500));
  await failure(client.drafts.get('d'));
  expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([]);
  vi.restoreAllMocks();
});
