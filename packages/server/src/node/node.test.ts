import { createServer, request as ask, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { toNodeHandler } from './index.js';

const open: Server[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type Handle = (request: Request, from?: string | null) => Promise<Response>;
const bffOf = (handle: Handle) => ({ path: '/layan', origin: 'https://kantor.contoh', handle });

describe('on node:http', () => {
  it('sees the address that browsers see, whatever the request says its host is', async () => {
    const handler = toNodeHandler(bffOf(async (request) => new Response(request.url)));
    const url = await serve((request, response) => void handler(request, response));
    const reply = await fetch(`${url}/layan/session?a=1`, { headers: { 'x-forwarded-host': 'jahat.contoh' } });
    expect(await reply.text()).toBe('https://kantor.contoh/layan/session?a=1');
  });

  it('keeps cookies apart', async () => {
    const headers = new Headers([
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ]);
    const handler = toNodeHandler(bffOf(async () => new Response(null, { headers })));
    const url = await serve((request, response) => void handler(request, response));
    expect((await fetch(url)).headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it('streams both ways at the same time', async () => {
    const handler = toNodeHandler(bffOf(async (request) => new Response(request.body)));
    const url = await serve((request, response) => void handler(request, response));
    const call = ask(`${url}/layan/files/f1`, { method: 'PATCH' });
    const reply = new Promise<IncomingMessage>((resolve) => call.once('response', resolve));
    call.write('one');
    const answer = await reply;
    const chunk = () => new Promise((resolve) => answer.once('data', (data) => resolve(String(data))));
    expect(await chunk()).toBe('one');
    const second = chunk();
    call.write('two');
    expect(await second).toBe('two');
    const ended = new Promise((resolve) => answer.once('end', resolve));
    call.end();
    answer.resume();
    await ended;
  });

  it('tells the handler when the browser goes', async () => {
    let gone = (): void => {};
    const aborted = new Promise<void>((resolve) => (gone = resolve));
    const handler = toNodeHandler(
      bffOf(async (request) => {
        request.signal.addEventListener('abort', gone);
        return new Response(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1)) }));
      }),
    );
    const url = await serve((request, response) => void handler(request, response));
    const controller = new AbortController();
    const reply = await fetch(`${url}/layan/api/cases/c1/events`, { signal: controller.signal });
    expect(reply.status).toBe(200);
    controller.abort();
    await aborted;
  });

  it('leaves everything else to the next, and finds the whole address behind a router', async () => {
    const handler = toNodeHandler(bffOf(async (request) => new Response(new URL(request.url).pathname)));
    const url = await serve((request, response) => {
      const express = Object.assign(request, { originalUrl: request.url });
      request.url = String(request.url).replace('/layan', '');
      void handler(express, response, () => response.end('next'));
    });
    expect(await (await fetch(`${url}/layan/session`)).text()).toBe('/layan/session');
    expect(await (await fetch(`${url}/layanan`)).text()).toBe('next');
    expect(await (await fetch(`${url}/`)).text()).toBe('next');
  });

  it('hands the address of the caller on when asked to', async () => {
    const handle: Handle = async (_request, from) => new Response(String(from));
    const plain = toNodeHandler(bffOf(handle));
    const told = toNodeHandler(bffOf(handle), { address: (request) => request.socket.remoteAddress });
    const [one, other] = [await serve((...pair) => void plain(...pair)), await serve((...pair) => void told(...pair))];
    expect(await (await fetch(one)).text()).toBe('undefined');
    expect(await (await fetch(other)).text()).toBe('127.0.0.1');
  });

  it('refuses an address that is none', async () => {
    const handler = toNodeHandler(bffOf(async () => new Response('reached')));
    const url = await serve((request, response) => void handler(request, response));
    const { port } = new URL(url);
    const reply = await new Promise<IncomingMessage>((resolve) =>
      ask({ port, host: '127.0.0.1', path: 'http://jahat contoh/'.replace(' ', '%') }, resolve).end(),
    );
    expect(reply.statusCode).toBe(400);
  });
});
