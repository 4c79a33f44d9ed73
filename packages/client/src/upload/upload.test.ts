import { describe, expect, it, vi } from 'vitest';
import { bff } from '../auth/bff.js';
import { createClient } from '../client.js';
import { isNetworkError, isProblemError, isTimeoutError } from '../errors/index.js';
import { ManualClock } from '../testing/manual-clock.js';
import { TestPlatform } from '../testing/test-platform.js';
import { checked } from '../check/index.js';
import { pieceBytes } from './upload.js';

const bytes = (length: number) => new Uint8Array(length).map((_, at) => at % 251);
const pdf = (length: number, name = 'KK Budi é.pdf') => new File([bytes(length)], name);

async function setUp() {
  const clock = new ManualClock();
  const platform = new TestPlatform({ clock });
  const client = checked(platform.client({ clock, random: () => 0 }));
  const { id: draft } = await client.drafts.create({ service: 'ktp-el-hilang' });
  const offsets = () =>
    platform.requests
      .filter(({ call }) => call === 'appendFile')
      .map(({ headers }) => Number(headers.get('Upload-Offset')));
  /** Lets that much time go by, once something waits for it. */
  const pass = async (ms: number) => {
    await vi.waitFor(() => expect(clock.pending).toContain(ms), { interval: 1 });
    clock.advance(ms);
  };
  return { clock, platform, client, to: { draft, pointer: '/kk' }, offsets, pass };
}

describe('handing a file in', () => {
  it('sends it piece by piece, says how far it is, and gives what was found', async () => {
    const { client, platform, to, offsets } = await setUp();
    const progress: number[] = [];
    const size = pieceBytes * 2 + 10;
    const file = await client.files.upload(pdf(size), { ...to, onProgress: (done) => progress.push(done) });
    expect(file).toMatchObject({ ...to, name: 'KK Budi é.pdf', bytes: size, scan: 'clean' });
    expect(offsets()).toEqual([0, pieceBytes, pieceBytes * 2]);
    expect(progress).toEqual([0, pieceBytes / size, (pieceBytes * 2) / size, 1]);
    expect(await client.files.list(to.draft)).toEqual([file]);
    const sent = platform.requests
      .filter(({ call }) => call === 'appendFile')
      .flatMap(({ body }) => [...(body as Uint8Array)]);
    expect(Uint8Array.from(sent)).toEqual(bytes(size));
  });

  it('goes on where the line broke off, whether the bytes had arrived or not', async () => {
    const { client, platform, to, offsets, pass } = await setUp();
    platform.fail('appendFile', 'unreachable', 'lost-reply');
    platform.fail('headFile', 'unreachable');
    const uploading = client.files.upload(pdf(pieceBytes * 2), to);
    for (let pause = 0; pause < 2; pause += 1) await pass(0);
    expect(await uploading).toMatchObject({ scan: 'clean' });
    // not sent at all, asked in vain and sent again; that reply lost, asked once more, and on
    expect(offsets()).toEqual([0, 0, pieceBytes]);
  });

  it('gives up after six failures without progress, and is taken up again afterwards', async () => {
    const { client, platform, to, offsets, pass } = await setUp();
    let id = '';
    const file = pdf(pieceBytes + 1);
    platform.fail('appendFile', ...Array<'unreachable'>(7).fill('unreachable'));
    const uploading = client.files
      .upload(file, { ...to, onBegun: (begun) => (id = begun) })
      .catch((error: unknown) => error);
    for (let pause = 0; pause < 6; pause += 1) await pass(0);
    expect(await uploading).toSatisfy(isNetworkError);
    const before = offsets().length;
    expect(await client.files.upload(file, { ...to, resume: id })).toMatchObject({ id, scan: 'clean' });
    expect(offsets().slice(before)).toEqual([0, pieceBytes]);
    expect(platform.requests.filter(({ call }) => call === 'createFile')).toHaveLength(1);
  });

  it('gives up where nothing moves although nothing broke off, and is taken up again afterwards', async () => {
    const { client, platform, to, offsets, pass } = await setUp();
    let id = '';
    const file = pdf(pieceBytes * 2);
    platform.fail('appendFile', { hold: Promise.resolve() }, 'silent');
    platform.fail('headFile', 'silent');
    const uploading = client.files
      .upload(file, { ...to, onBegun: (begun) => (id = begun) })
      .catch((error: unknown) => error);
    await vi.waitFor(() => expect(offsets()).toEqual([0, pieceBytes]));
    await pass(30_000);
    await pass(0);
    await pass(10_000);
    expect(await uploading).toSatisfy(isTimeoutError);
    expect(await client.files.upload(file, { ...to, resume: id })).toMatchObject({ id, scan: 'clean' });
    expect(offsets().slice(2)).toEqual([pieceBytes]);
  });

  it('waits no longer for the beginning of an upload, or for how far it is', async () => {
    const { client, platform, to, pass } = await setUp();
    platform.fail('createFile', 'silent');
    const beginning = client.files.upload(pdf(5), to).catch((error: unknown) => error);
    await pass(30_000);
    expect(await beginning).toSatisfy(isTimeoutError);
    platform.fail('headFile', 'silent');
    const asking = client.files.progress('file-1').catch((error: unknown) => error);
    await pass(10_000);
    expect(await asking).toSatisfy(isTimeoutError);
  });

  it('goes on for as long as some of each piece arrives before its line hangs', async () => {
    const { client, platform, to, offsets, pass } = await setUp();
    // more often than it tries without progress
    let hangs = 8;
    const slow: typeof fetch = async (input) => {
      const request = input as Request;
      if (request.method !== 'PATCH' || hangs === 0) return platform.fetch(request);
      hangs -= 1;
      const part = (await request.clone().arrayBuffer()).slice(0, 100);
      await platform.fetch(new Request(request, { body: part }));
      return new Promise(() => {});
    };
    const uploading = client.with({ fetch: slow }).files.upload(pdf(pieceBytes), to);
    for (let hung = 1; hung <= 8; hung += 1) {
      await vi.waitFor(() => expect(offsets()).toHaveLength(hung));
      await pass(30_000);
      await pass(0);
    }
    expect(await uploading).toMatchObject({ scan: 'clean' });
    expect(offsets()).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800]);
  });

  it('tells what came of an upload that was cut off, by its id alone', async () => {
    const { client, platform, to } = await setUp();
    const { me } = platform;
    let id = '';
    const uploading = client.files.upload(pdf(pieceBytes * 2), {
      ...to,
      onBegun: (begun) => (id = begun),
      onProgress: (done) => done > 0 && (platform.me = null),
    });
    await expect(uploading).rejects.toMatchObject({ name: 'NotSignedInError' });
    platform.me = me;
    expect(await client.files.progress(id)).toEqual({
      id,
      pointer: '/kk',
      name: 'KK Budi é.pdf',
      bytes: pieceBytes * 2,
      arrived: pieceBytes,
    });
    expect(await client.files.progress('gone')).toBeNull();
    platform.me = null;
    await expect(client.files.progress(id)).rejects.toMatchObject({ name: 'NotSignedInError' });
  });

  it('begins anew where the server knows the upload no more', async () => {
    const { client, to } = await setUp();
    expect(await client.files.upload(pdf(10), { ...to, resume: 'gone' })).toMatchObject({
      id: 'file-1',
      scan: 'clean',
    });
  });

  it('stops at once, and says why in the platform’s words', async () => {
    const { client, platform, to } = await setUp();
    const stop = new AbortController();
    const uploading = client.files.upload(pdf(pieceBytes * 5), {
      ...to,
      signal: stop.signal,
      onProgress: (done) => done > 0.3 && stop.abort(new Error('enough')),
    });
    await expect(uploading).rejects.toThrow('enough');
    await expect(client.files.upload(pdf(0), to)).rejects.toSatisfy(
      (error) => isProblemError(error, 'file-refused') && error.places[0]?.code === 'empty',
    );
    platform.me = null;
    await expect(client.files.upload(pdf(5), to)).rejects.toMatchObject({ name: 'NotSignedInError' });
  });

  it('tells what waits and what is refused, and removes it', async () => {
    const { client, to } = await setUp();
    expect(await client.files.upload(pdf(5, 'antre.pdf'), to)).toMatchObject({ scan: 'waiting' });
    const refused = await client.files.upload(pdf(5, 'virus.pdf'), to);
    expect(refused).toMatchObject({ scan: 'refused', problem: 'infected' });
    await client.files.remove(refused.id);
    await expect(client.files.get(refused.id)).rejects.toSatisfy((error) => isProblemError(error, 'not-found'));
  });

  it('goes beside the API of the agency’s own server, with its token against forged calls', async () => {
    const platform = new TestPlatform();
    const client = createClient({
      baseUrl: 'https://dinas.example/layan/api',
      auth: bff({ csrf: () => 'csrf-1' }),
      fetch: platform.fetch,
    });
    const { id: draft } = await client.drafts.create({ service: 'ktp-el-hilang' });
    await client.files.upload(pdf(5), { draft, pointer: '/kk' });
    await client.files.list(draft);
    expect(
      platform.requests.slice(1).map(({ method, url, headers }) => [method, url, headers.get('Layan-CSRF')]),
    ).toEqual([
      ['POST', 'https://dinas.example/layan/files', 'csrf-1'],
      ['PATCH', 'https://dinas.example/layan/files/file-1', 'csrf-1'],
      ['GET', 'https://dinas.example/layan/files/file-1', null],
      ['GET', `https://dinas.example/layan/api/drafts/${draft}/files`, null],
    ]);
  });
});
