import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { bearer, createClient, isProblemError } from '@layan/client';
import { ManualClock } from '@layan/client/testing';
import { tusMediaType } from '@layan/contract';
import type { Database } from '../database/index.js';
import type { Stores } from '../stores/index.js';
import { createApi, type Api } from '../testing/api.js';
import { openTestDatabase } from '../testing/databases.js';
import { creation, handIn, metadata, tus } from '../testing/files.js';
import { jpeg, liars, pdf } from '../testing/liars.js';
import { budi, createWorld, readyDraft } from '../testing/world.js';

const append = (raw: Buffer, offset: number) => ({
  raw,
  headers: { ...tus, 'upload-offset': String(offset), 'content-type': tusMediaType },
});

describe('files over the wire', () => {
  let database: Database;
  let stores: Stores;
  let api: Api;
  let draft: string;
  beforeAll(async () => {
    database = await openTestDatabase();
    ({ stores } = await createWorld(database));
    api = await createApi(stores);
  });
  beforeEach(async () => {
    draft = (await readyDraft(stores)).id;
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  const port = async (): Promise<number> => {
    const { server } = api.app;
    if (!server.listening) await api.app.listen({ port: 0, host: '127.0.0.1' });
    return (server.address() as AddressInfo).port;
  };
  const create = (bytes: Buffer, name?: string, pointer?: string) =>
    api.send('budi', 'POST', '/files', creation(draft, bytes, name, pointer));

  it('speak tus: begun, asked for, cut, gone on with, finished', async () => {
    const bytes = jpeg(8, 8, 'x'.repeat(4000));
    const begun = await create(bytes, 'KTP saya.jpg');
    expect(begun.status).toBe(201);
    expect(begun.headers).toMatchObject({ 'tus-resumable': '1.0.0', 'cache-control': 'no-store' });
    expect(Date.parse(String(begun.headers['upload-expires']))).toBeGreaterThan(0);
    // relative: the same behind any prefix
    expect(begun.headers['location']).toMatch(/^files\/[a-z0-9]+$/);
    const url = `/${String(begun.headers['location'])}`;
    const far = async () => (await api.send('budi', 'HEAD', url, { headers: tus })).headers;
    const name = Buffer.from('KTP saya.jpg').toString('base64');
    expect(await far()).toMatchObject({
      'upload-offset': '0',
      'upload-length': String(bytes.length),
      'upload-metadata': expect.stringMatching(`,filename ${name}$`) as string,
    });
    const first = await api.send('budi', 'PATCH', url, append(bytes.subarray(0, 1500), 0));
    expect([first.status, first.headers['upload-offset']]).toEqual([204, '1500']);
    expect((await api.send('budi', 'PATCH', url, append(bytes, 0))).body).toMatchObject({
      type: 'urn:layan:problem:file-offset',
      status: 409,
    });
    expect((await far())['upload-offset']).toBe('1500');
    expect((await api.send('budi', 'GET', url)).status).toBe(404);
    const last = await api.send('budi', 'PATCH', url, append(bytes.subarray(1500), 1500));
    expect([last.status, last.headers['upload-offset'], last.headers['upload-expires']]).toEqual([
      204,
      String(bytes.length),
      undefined,
    ]);
    expect((await api.send('budi', 'GET', url)).body).toMatchObject({
      name: 'KTP saya.jpg',
      scan: 'clean',
      type: 'image/jpeg',
    });
    expect((await api.send('budi', 'GET', `/drafts/${draft}/files`)).body).toMatchObject({
      items: [{ scan: 'clean' }],
      next: null,
    });
    expect((await api.send('budi', 'DELETE', url, { headers: tus })).status).toBe(204);
    expect((await api.send('budi', 'HEAD', url, { headers: tus })).status).toBe(404);
  });

  it('refuse what does not speak it, with what would be right', async () => {
    const wrong = (headers: Record<string, string>) => api.send('budi', 'POST', '/files', { headers });
    const right = creation(draft, jpeg()).headers as Record<string, string>;
    for (const [name, value] of [
      ['tus-resumable', '0.2.2'],
      ['upload-length', '-1'],
      ['upload-length', 'x'],
      ['upload-metadata', 'draft'],
      ['upload-metadata', 'draft !!!'],
      ['upload-metadata', `draft ${Buffer.from([0xff]).toString('base64')}`],
      ['upload-metadata', metadata({ draft })],
    ] as const) {
      expect((await wrong({ ...right, [name]: value })).status, `${name}: ${value}`).toBe(400);
    }
    for (const name of Object.keys(right)) {
      const { [name]: _left, ...others } = right;
      expect((await wrong(others)).status, name).toBe(400);
    }
    expect((await wrong({ ...right, 'upload-length': '99999999999' })).status).toBe(413);
    const { headers } = await create(jpeg());
    const url = `/${String(headers['location'])}`;
    const sent = append(jpeg(), 0);
    expect(
      (
        await api.send('budi', 'PATCH', url, {
          ...sent,
          headers: { ...sent.headers, 'content-type': 'application/json' },
          raw: '{}',
        })
      ).status,
    ).toBe(415);
    expect(
      (await api.send('budi', 'PATCH', url, { ...sent, headers: { ...tus, 'content-type': tusMediaType } })).status,
    ).toBe(400);
  });

  it('say at which question and by which limit they are too large, and that they are empty', async () => {
    expect((await create(Buffer.alloc(100_001))).body).toMatchObject({
      status: 413,
      errors: [{ pointer: '/bukti', code: 'too_large', params: { max: 100_000 } }],
    });
    expect((await create(Buffer.alloc(0))).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/bukti', code: 'empty' }],
    });
    expect((await create(jpeg(), 'a.jpg', '/nama')).status).toBe(422);
  });

  it('are served to be saved: fixed type, nothing may run, no store', async () => {
    const id = await handIn(stores.citizen(budi).files, draft, pdf(), '"><script>\r\nSet-Cookie: a=b;.pdf');
    const { status, headers, text } = await api.send('budi', 'GET', `/files/${id}/content`);
    expect(status).toBe(200);
    expect(text).toBe(pdf().toString());
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf().length),
      'content-disposition': `attachment; filename="___script_Set-Cookie_ a=b;.pdf"; filename*=UTF-8''___script_Set-Cookie_%20a%3Db%3B.pdf`,
      'cache-control': 'no-store',
    });
    expect(headers).not.toHaveProperty('set-cookie');
  });

  it('never give the bytes of a liar', async () => {
    for (const { bytes, name } of liars) {
      const begun = await create(bytes, name);
      if (begun.status !== 201) continue;
      const url = `/${String(begun.headers['location'])}`;
      expect((await api.send('budi', 'PATCH', url, append(bytes, 0))).status).toBe(204);
      expect((await api.send('budi', 'GET', url)).body).toMatchObject({ scan: 'refused' });
      expect((await api.send('budi', 'GET', `${url}/content`)).status).toBe(404);
      await api.send('budi', 'DELETE', url);
    }
  });

  it('are handed in by our own client, a piece lost on the way', async () => {
    const bytes = jpeg(8, 8, 'x'.repeat(60_000));
    let patches = 0;
    const client = createClient({
      baseUrl: 'https://layanan.contoh',
      auth: bearer(() => 'budi'),
      random: () => 0,
      fetch: async (input) => {
        const request = input as Request;
        const { pathname, search } = new URL(request.url);
        const answer = await api.app.inject({
          method: request.method as 'GET',
          url: pathname + search,
          headers: Object.fromEntries(request.headers),
          payload: Buffer.from(await request.arrayBuffer()),
        });
        if (request.method === 'PATCH' && (patches += 1) === 1) throw new TypeError('the reply is lost');
        const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]);
        const isBare = request.method === 'HEAD' || answer.statusCode === 204;
        return new Response(isBare ? null : new Uint8Array(answer.rawPayload), { status: answer.statusCode, headers });
      },
    });
    const progress: number[] = [];
    const file = await client.files.upload(new File([new Uint8Array(bytes)], 'KK.jpg'), {
      draft,
      pointer: '/bukti',
      onProgress: (done) => progress.push(done),
    });
    expect(file).toMatchObject({ name: 'KK.jpg', bytes: bytes.length, type: 'image/jpeg', scan: 'clean' });
    expect(progress).toEqual([0, 1]);
    expect(await client.files.list(draft)).toEqual([file]);
    await client.files.remove(file.id);
    expect(await client.files.list(draft)).toEqual([]);
    const large = client.files.upload(new File([new Uint8Array(100_001)], 'a.jpg'), { draft, pointer: '/bukti' });
    await expect(large).rejects.toSatisfy(
      (error) => isProblemError(error, 'too-large') && error.places[0]?.pointer === '/bukti',
    );
  });

  it('keep what came when the line drops in the middle of a request', async () => {
    const bytes = jpeg(8, 8, 'x'.repeat(30_000));
    const { headers } = await create(bytes);
    const url = `/${String(headers['location'])}`;
    const stop = new AbortController();
    let pull: ((value: void) => void) | undefined;
    const pulled = new Promise<void>((resolve) => (pull = resolve));
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(bytes.subarray(0, 20_000)),
      pull: () => pull?.(),
    });
    const sending = fetch(`http://127.0.0.1:${await port()}${url}`, {
      method: 'PATCH',
      headers: { ...append(bytes, 0).headers, authorization: 'Bearer budi', 'content-length': String(bytes.length) },
      body,
      signal: stop.signal,
      duplex: 'half',
    } as RequestInit).catch(() => null);
    await pulled;
    const offset = async () => Number((await api.send('budi', 'HEAD', url, { headers: tus })).headers['upload-offset']);
    stop.abort();
    await sending;
    await expect
      .poll(
        async () =>
          (await api.send('budi', 'PATCH', url, append(bytes.subarray(await offset()), await offset()))).status,
      )
      .toBe(204);
    expect(await offset()).toBe(bytes.length);
    expect((await api.send('budi', 'GET', url)).body).toMatchObject({ scan: 'clean' });
  });

  it('are gone on with over a line that hangs in the middle of a request', async () => {
    const line = await hangingLine(await port(), 20_000);
    const bytes = jpeg(8, 8, 'x'.repeat(60_000));
    const clock = new ManualClock();
    const client = createClient({ baseUrl: line.url, auth: bearer(() => 'budi'), clock, random: () => 1 });
    const progress: number[] = [];
    let id = '';
    const uploading = client.files.upload(new File([new Uint8Array(bytes)], 'KK.jpg'), {
      draft,
      pointer: '/bukti',
      onBegun: (begun) => (id = begun),
      onProgress: (done) => progress.push(done),
    });
    await line.hung;
    const [budget] = await clock.timers(1);
    clock.advance(budget!);
    // the platform hears of it, and writes down what it has
    const far = async () =>
      Number((await api.send('budi', 'HEAD', `/files/${id}`, { headers: tus })).headers['upload-offset']);
    await expect.poll(far).toBeGreaterThan(0);
    const arrived = await far();
    const [pause] = await clock.timers(1);
    clock.advance(pause!);
    expect(await uploading).toMatchObject({ id, scan: 'clean' });
    expect(progress).toEqual([0, arrived / bytes.length, 1]);
    const kept = await api.app.inject({ url: `/files/${id}/content`, headers: { authorization: 'Bearer budi' } });
    expect(kept.rawPayload.equals(bytes)).toBe(true);
  });
});

/** A line to that port. After so many bytes of a connection it hangs, once: nothing breaks off, and nothing comes any more. */
async function hangingLine(port: number, after: number) {
  let hang!: () => void;
  const hung = new Promise<void>((resolve) => (hang = resolve));
  let mayHang = true;
  const open: Socket[] = [];
  const server = createServer((near) => {
    open.push(near);
    const far = connect(port, '127.0.0.1');
    let passed = 0;
    near.on('data', (bytes) => {
      const room = mayHang ? after - passed : bytes.length;
      passed += bytes.length;
      if (room > 0) far.write(bytes.subarray(0, room));
      if (room >= bytes.length) return;
      near.removeAllListeners('data').resume();
      mayHang = false;
      hang();
    });
    far.pipe(near);
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const)
      end.on('error', () => {}).on('close', () => other.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    for (const near of open) near.destroy();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, hung };
}
