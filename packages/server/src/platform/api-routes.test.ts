import type { IncomingMessage, ServerResponse } from 'node:http';
import { limits } from '@layan/contract';
import { describe, expect, it } from 'vitest';
import { Visitor, type Site } from '../testing/site.js';
import { useWorld } from '../testing/world.js';

const world = useWorld();

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Lets the platform note what it is asked, and answer as given. */
function platform(answer: (response: ServerResponse, path: string) => void = json): Seen[] {
  const seen: Seen[] = [];
  world.provider.platform = (request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      const path = String(request.url).replace(/^\/[^/]+/, '');
      seen.push({ method: String(request.method), path, headers: request.headers, body });
      answer(response, path);
    });
  };
  return seen;
}
const json = (response: ServerResponse): void =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');

async function signedIn(site: Site = world.site()): Promise<Visitor> {
  const visitor = new Visitor(site);
  await visitor.signIn();
  return visitor;
}

/** Waits until a count has begun and then changes no more, however often the event loop turns. */
async function standsStill(count: () => number): Promise<void> {
  for (let same = 0, last = count(); same < 200; same = count() === last && last > 0 ? same + 1 : 0, last = count()) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('a call to the platform', () => {
  it('carries the access token and what the page may say, and nothing else', async () => {
    const seen = platform();
    const visitor = await signedIn();
    const reply = await visitor.write('/layan/api/drafts?limit=5', {
      method: 'POST',
      body: '{"service":"ktp"}',
      headers: {
        'accept-language': 'id',
        'content-type': 'application/json',
        'idempotency-key': 'k1',
        'if-match': '"3"',
        authorization: 'Bearer stolen',
        dpop: 'proof',
        referer: 'https://kantor.contoh/halaman',
        'x-forwarded-for': '192.0.2.1',
        'x-http-method-override': 'DELETE',
        forwarded: 'for=192.0.2.1',
        'proxy-authorization': 'Basic x',
        te: 'trailers',
      },
    });
    expect(reply.status).toBe(200);
    const [{ headers, ...call } = {} as Seen] = seen;
    expect(call).toEqual({ method: 'POST', path: '/drafts?limit=5', body: '{"service":"ktp"}' });
    // what fetch itself adds
    const own = ['host', 'connection', 'content-length', 'user-agent', 'sec-fetch-mode', 'cache-control', 'pragma'];
    const rest = Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name)));
    expect(rest).toEqual({
      accept: '*/*',
      'accept-encoding': 'identity',
      'accept-language': 'id',
      authorization: expect.stringMatching(/^Bearer a-sari-[0-9a-f]+$/) as string,
      'content-type': 'application/json',
      'idempotency-key': 'k1',
      'if-match': '"3"',
    });
  });

  it('goes without a token while nobody is signed in', async () => {
    const seen = platform();
    const reply = await new Visitor(world.site()).call('/layan/api/services');
    expect(reply.status).toBe(200);
    expect(seen[0]?.headers.authorization).toBeUndefined();
  });

  it('that changes something needs a session, and none is made for it', async () => {
    const seen = platform();
    const visitor = new Visitor(world.site());
    expect((await visitor.call('/layan/api/drafts', { method: 'POST', body: '{}' })).status).toBe(401);
    expect((await visitor.call('/layan/files/f1')).status).toBe(401);
    expect(seen).toEqual([]);
    expect(visitor.setCookies).toEqual([]);
  });

  it.each([
    '/layan/api/../oidc/token',
    '/layan/api/%2e%2e/oidc/token',
    '/layan/api/drafts/%2e%2e%2f%2e%2e/oidc',
    '/layan/api/drafts/..%2f..%2foidc',
    '/layan/api/drafts/%5c..%5coidc',
    '/layan/api//oidc/token',
    '/layan/api/drafts//d1',
    '/layan/api/drafts/',
    '/layan/api/',
    '/layan/api/%6f%69dc/token',
    '/layan/api/oidc/token',
    '/layan/api/desk/cases',
    '/layan/api/files/f1',
    '/layan/api/masuk',
    '/layan/api/drafts/%00',
    '/layan/api/drafts/d1%0d%0aset-cookie:a=b',
    '/layan/api/drafts/%252e%252e/x',
    '/layan/api/@jahat.contoh/x',
    '/layan/api/drafts/d1;x=1',
    '/layan/api/drafts/...%2f',
    `/layan/api/drafts/${'a'.repeat(3000)}`,
    '/layan/files/../me',
    '/layan/files/%2e%2e/me',
    '/layan/files//me',
    '/layan/apix/drafts',
    '/layan/',
    '/layanan',
  ])('leads nowhere by %s', async (path) => {
    const seen = platform();
    const visitor = await signedIn();
    const reply = await visitor.call(path);
    expect(reply.status).toBe(404);
    expect(await reply.json()).toMatchObject({ type: 'urn:layan:problem:not-found' });
    expect(seen).toEqual([]);
  });

  it.each(['PUT', 'OPTIONS', 'QUERY', 'PROPFIND'])('knows no %s', async (method) => {
    const seen = platform();
    const visitor = await signedIn();
    const reply = await visitor.write('/layan/api/drafts', { method });
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, PATCH, DELETE']);
    expect(seen).toEqual([]);
  });

  it('is refused when its body is larger than the platform takes', async () => {
    const seen = platform();
    const visitor = await signedIn();
    const reply = await visitor.write('/layan/api/drafts', { body: 'x'.repeat(256 * 1024 + 1) });
    expect(reply.status).toBe(413);
    expect(seen).toEqual([]);
  });

  it('says when the platform cannot be reached', async () => {
    platform((response) => response.destroy());
    const site = world.site();
    const visitor = await signedIn(site);
    const reply = await visitor.call('/layan/api/drafts');
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '5']);
    expect(site.log.at(-1)).toMatchObject({ event: 'platform_unreachable' });
  });

  it('waits so long and no longer', async () => {
    platform(() => {});
    const visitor = await signedIn(world.site({ limits: { platform: 0.2 } }));
    expect((await visitor.call('/layan/api/drafts')).status).toBe(503);
  });
});

describe('an answer of the platform', () => {
  it('loses everything that is not for the page', async () => {
    platform((response) =>
      response
        .writeHead(201, {
          'content-type': 'application/json',
          etag: '"4"',
          location: '/drafts/d1',
          'cache-control': 'private, max-age=60',
          'set-cookie': ['a=b; Path=/', '__Host-layan=chosen; Path=/; Secure'],
          server: 'secret/1.0',
          'access-control-allow-origin': '*',
          'content-security-policy': 'default-src *',
          'clear-site-data': '"*"',
          'x-anything': '1',
        })
        .end('{}'),
    );
    const visitor = await signedIn();
    const reply = await visitor.write('/layan/api/drafts', { body: '{}' });
    expect(reply.status).toBe(201);
    expect(Object.fromEntries(reply.headers)).toEqual({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'content-type': 'application/json',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      etag: '"4"',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  });

  it('is kept by the browser only when it is the same for everybody', async () => {
    platform((response) =>
      response
        .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'public, max-age=31536000, immutable' })
        .end('{}'),
    );
    const reply = await new Visitor(world.site()).call('/layan/api/services/ktp/definitions/1');
    expect(reply.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    ['a page', 200, { 'content-type': 'text/html' }],
    ['a script', 200, { 'content-type': 'text/javascript' }],
    ['a page that says no', 404, { 'content-type': 'text/html; charset=utf-8' }],
    ['a redirect', 302, { location: 'https://jahat.contoh/' }],
    ['another redirect', 307, { 'content-type': 'application/json', location: '/drafts' }],
  ])('is not passed on when it is %s', async (_name, status, headers) => {
    platform((response) => response.writeHead(status, headers).end('<script>alert(1)</script>'));
    const site = world.site();
    const visitor = await signedIn(site);
    const reply = await visitor.call('/layan/api/drafts');
    expect(reply.status).toBe(503);
    expect(await reply.text()).not.toContain('script');
    expect(reply.headers.has('location')).toBe(false);
    expect(site.log.at(-1)).toMatchObject({ event: 'platform_reply_refused' });
  });

  it('keeps its problem', async () => {
    const problem = { type: 'urn:layan:problem:revision-mismatch', title: 't', status: 412, current: { revision: 4 } };
    platform((response) =>
      response.writeHead(412, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem)),
    );
    const visitor = await signedIn();
    const reply = await visitor.write('/layan/api/drafts/d1', { method: 'PATCH', body: '{}' });
    expect([reply.status, reply.headers.get('content-type')]).toEqual([412, 'application/problem+json']);
    expect(await reply.json()).toEqual(problem);
  });

  it('may have no body', async () => {
    platform((response, path) => response.writeHead(path === '/drafts/d1' ? 204 : 304, { etag: '"1"' }).end());
    const visitor = await signedIn();
    expect((await visitor.write('/layan/api/drafts/d1', { method: 'DELETE' })).status).toBe(204);
    const unchanged = await visitor.call('/layan/api/services', { headers: { 'if-none-match': '"1"' } });
    expect([unchanged.status, unchanged.headers.get('etag')]).toEqual([304, '"1"']);
  });
});

describe('an event stream', () => {
  const events = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('id: 1\ndata: {}\n\n');
  };

  it('arrives event by event, and ends at the platform when the page goes', async () => {
    let gone = (): void => {};
    const closed = new Promise<void>((resolve) => (gone = resolve));
    platform((response) => {
      events(response);
      response.once('close', gone);
    });
    const visitor = await signedIn();
    const reply = await visitor.call('/layan/api/cases/c1/events', { headers: { accept: 'text/event-stream' } });
    const reader = (reply.body as ReadableStream<Uint8Array>).getReader();
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).toBe('id: 1\ndata: {}\n\n');
    await reader.cancel();
    await closed;
  });

  it('is closed in order after a while, so that who it is is looked at again', async () => {
    platform(events);
    const visitor = await signedIn(world.site({ limits: { stream: 0.2 } }));
    const reply = await visitor.call('/layan/api/cases/c1/events');
    expect(await reply.text()).toBe('id: 1\ndata: {}\n\n');
  });
});

describe('files', () => {
  it('are streamed up as they come', async () => {
    const seen = platform((response) =>
      response.writeHead(204, { 'upload-offset': '6', 'tus-resumable': '1.0.0' }).end(),
    );
    const visitor = await signedIn();
    const body = new ReadableStream({
      async start(controller) {
        for (const part of ['ab', 'cd', 'ef']) controller.enqueue(new TextEncoder().encode(part));
        controller.close();
      },
    });
    const headers = {
      'content-type': 'application/offset+octet-stream',
      'upload-offset': '0',
      'tus-resumable': '1.0.0',
    };
    const reply = await visitor.write('/layan/files/f1', { method: 'PATCH', body, headers });
    expect([reply.status, reply.headers.get('upload-offset')]).toEqual([204, '6']);
    expect(seen[0]).toMatchObject({ method: 'PATCH', path: '/files/f1', body: 'abcdef' });
    expect(seen[0]?.headers).toMatchObject(headers);
  });

  it('are broken off at what the platform takes, whether their length is said or not', async () => {
    const seen = platform();
    const visitor = await signedIn();
    const write = (body: BodyInit, headers = {}) =>
      visitor.write('/layan/files/f1', { method: 'PATCH', body, headers });
    const piece = new Uint8Array(1_000_000);
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(piece);
      },
    });
    const reply = await write(endless);
    expect([reply.status, await reply.json()]).toMatchObject([413, { type: 'urn:layan:problem:too-large' }]);
    expect(pulled).toBeLessThan(limits.fileBytes / piece.length + 10);
    const asked = seen.length;
    expect((await write('x', { 'content-length': String(limits.fileBytes + 1) })).status).toBe(413);
    expect(seen.length).toBe(asked);
  });

  it('are sent no faster than the platform reads', async () => {
    let read = (): void => {};
    const reading = new Promise<void>((resolve) => (read = resolve));
    world.provider.platform = (request, response) => {
      void reading.then(() => request.resume().on('end', () => response.writeHead(204).end()));
    };
    const visitor = await signedIn();
    let pulled = 0;
    const pieces = 300;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        if (pulled === pieces) controller.close();
        else controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    const sent = visitor.write('/layan/files/f1', { method: 'PATCH', body });
    // what fits into sockets and queues on the way is taken
    await standsStill(() => pulled);
    expect(pulled).toBeLessThan(pieces * 0.8);
    read();
    expect((await sent).status).toBe(204);
    expect(pulled).toBe(pieces);
  });

  it('are fetched no faster than the page reads', async () => {
    let written = 0;
    const piece = Buffer.alloc(64 * 1024);
    const pieces = 600;
    world.provider.platform = (_request, response) => {
      response.writeHead(200, {
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="a.pdf"',
      });
      const more = (): void => {
        while (written < pieces) {
          written += 1;
          if (!response.write(piece)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    };
    const visitor = await signedIn();
    const reply = await visitor.call('/layan/files/f1/content');
    const reader = reply.body!.getReader();
    let length = (await reader.read()).value?.length ?? 0;
    await standsStill(() => written);
    expect(written).toBeLessThan(pieces * 0.8);
    for (let part = await reader.read(); !part.done; part = await reader.read()) length += part.value.length;
    expect(length).toBe(pieces * piece.length);
    expect(reply.headers.get('content-disposition')).toBe('attachment; filename="a.pdf"');
  });

  it('are told apart by the address of this site', async () => {
    platform((response) =>
      response.writeHead(201, { location: `${world.provider.platformOf('issuer-x')}/files/f9` }).end(),
    );
    const visitor = await signedIn(world.site({}, 'issuer-x'));
    expect((await visitor.write('/layan/files')).headers.get('location')).toBe('/layan/files/f9');
    platform((response) => response.writeHead(201, { location: 'https://jahat.contoh/files/f9' }).end());
    expect((await visitor.write('/layan/files')).headers.has('location')).toBe(false);
  });

  it('are never shown as a page of this site, nor kept', async () => {
    platform((response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-disposition': 'inline', 'cache-control': 'public' })
        .end('<script>1</script>'),
    );
    const visitor = await signedIn();
    const reply = await visitor.call('/layan/files/f1');
    expect(reply.headers.get('content-disposition')).toBe('attachment');
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.headers.get('content-security-policy')).toMatch(/; sandbox$/);
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
