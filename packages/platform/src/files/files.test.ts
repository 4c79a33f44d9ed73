import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { limits } from '@layan/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/index.js';
import { isProblem } from '../problem/index.js';
import type { Stores } from '../stores/index.js';
import { openTestDatabase } from '../testing/databases.js';
import { draftWithFile, handIn, pieces } from '../testing/files.js';
import { honest, jpeg, liars, pdf } from '../testing/liars.js';
import {
  budi,
  createWorld,
  readyDraft,
  reviewerA,
  reviewerB,
  send,
  siti,
  testFolder,
  type StoppedClock,
} from '../testing/world.js';
import type { FileStore } from './file-stores.js';
import { FolderVault, TestScanner } from './index.js';

const problemName = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (isProblem(error) ? error.problem : String(error)),
  );

async function bytesOf(bytes: AsyncIterable<unknown>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of bytes) all.push(piece as Buffer);
  return Buffer.concat(all);
}

describe('files', () => {
  let database: Database;
  let stores: Stores;
  let clock: StoppedClock;
  let files: FileStore;
  let draft: string;
  const scanner = new TestScanner();
  const folder = testFolder();
  const shelf = (name: string) => readdir(join(folder, name)).catch(() => []);
  beforeAll(async () => {
    database = await openTestDatabase();
    ({ stores, clock } = await createWorld(database, { vault: new FolderVault(folder), scanner }));
    files = stores.citizen(budi).files;
  });
  beforeEach(async () => {
    scanner.isUp = true;
    draft = (await readyDraft(stores)).id;
  });
  afterAll(() => database.close());

  const begin = (length: number, pointer = '/bukti') => files.begin({ draft, pointer, name: 'a.jpg', length });

  it('are clean after the last byte, and come back as they went', async () => {
    const id = await handIn(files, draft, pdf(), 'KK "Budi".pdf');
    expect(await files.get(id)).toEqual({
      id,
      draft,
      pointer: '/bukti',
      name: 'KK _Budi_.pdf',
      bytes: pdf().length,
      type: 'application/pdf',
      scan: 'clean',
      problem: null,
      createdAt: clock.now().toISOString(),
    });
    const { bytes, headers } = await files.open(id);
    expect(await bytesOf(bytes)).toEqual(pdf());
    expect(headers['content-disposition']).toBe(
      `attachment; filename="KK _Budi_.pdf"; filename*=UTF-8''KK%20_Budi_.pdf`,
    );
    expect(await shelf('quarantine')).not.toContain(id);
  });

  it.each(honest.map((file) => [file.title, file] as const))('take %s', async (_title, { name, bytes, type }) => {
    const id = await handIn(files, draft, bytes, name);
    expect(await files.get(id)).toMatchObject({ scan: 'clean', type, problem: null });
    const { headers, bytes: served } = await files.open(id);
    await bytesOf(served);
    expect(headers['content-type']).toBe(type);
    expect(headers['content-disposition']).toMatch(/^attachment; filename=".*\.(?:jpg|png|pdf)"/);
  });

  it('has liars enough', () => expect(liars.length).toBeGreaterThanOrEqual(60));

  it.each(liars.map((file) => [file.title, file] as const))('refuse %s', async (_title, { name, bytes }) => {
    const before = await shelf('clean');
    const id = await handIn(files, draft, bytes, name).catch((error: unknown) => {
      expect(isProblem(error, 'file-refused') || isProblem(error, 'too-large')).toBe(true);
      return null;
    });
    if (id !== null) {
      expect(await files.get(id)).toMatchObject({ scan: 'refused' });
      expect(await problemName(files.open(id))).toBe('not-found');
      expect(await shelf('quarantine')).not.toContain(id);
    }
    expect(await shelf('clean')).toEqual(before);
  });

  it('go on where they broke off, in any pieces', async () => {
    const bytes = jpeg(8, 8, 'x'.repeat(5000));
    const { id } = await begin(bytes.length);
    async function* breaksOff(): AsyncIterable<Buffer> {
      yield await Promise.resolve(bytes.subarray(0, 700));
      throw new Error('the line is gone');
    }
    expect((await files.append(id, 0, breaksOff())).offset).toBe(700);
    expect(await problemName(files.get(id))).toBe('not-found');
    expect((await files.upload(id)).offset).toBe(700);
    for (const wrong of [0, 699, 701]) {
      expect(await problemName(files.append(id, wrong, pieces(bytes.subarray(700))))).toBe('file-offset');
    }
    expect((await files.append(id, 700, pieces(bytes.subarray(700, 2000), 7))).offset).toBe(2000);
    expect(await files.append(id, 2000, pieces(bytes.subarray(2000)))).toMatchObject({ offset: bytes.length });
    expect(await bytesOf((await files.open(id)).bytes)).toEqual(bytes);
    expect(await problemName(files.append(id, bytes.length, pieces(bytes)))).toBe('file-offset');
  });

  it('never hold more than was announced, and take one sender at a time', async () => {
    const { id } = await begin(10);
    expect(await problemName(files.append(id, 0, pieces(jpeg())))).toBe('too-large');
    expect((await files.upload(id)).offset).toBe(0);
    const other = await begin(jpeg().length);
    const append = () => files.append(other.id, 0, pieces(jpeg(), 3)).catch((error: unknown) => error);
    const [sent, busy] = await Promise.all([append(), append()]);
    expect(sent).toMatchObject({ offset: jpeg().length });
    expect(busy).toMatchObject({ problem: 'file-busy', details: { headers: { 'retry-after': '10' } } });
  });

  it('are of a question that asks for files, and fit it', async () => {
    expect(await problemName(begin(10, '/nama'))).toBe('invalid-request');
    expect(await problemName(begin(10, '/__proto__'))).toBe('invalid-request');
    expect(await problemName(begin(0))).toBe('file-refused');
    expect(await problemName(begin(100_001))).toBe('too-large');
  });

  it('are limited for a draft', async () => {
    for (let count = 0; count < limits.filesPerDraft; count += 1) await begin(10);
    expect(await problemName(begin(10))).toBe('file-quota');
  });

  it('wait while no scanner answers, keep a draft from being sent, and go on by themselves', async () => {
    scanner.isUp = false;
    const { sent, file } = await draftWithFile(stores, pdf());
    expect(await files.get(file)).toMatchObject({ scan: 'waiting', type: 'application/pdf' });
    expect(await problemName(files.open(file))).toBe('not-found');
    expect(await shelf('clean')).not.toContain(file);
    const refused = await send(stores, sent).catch((error: unknown) => error);
    expect(isProblem(refused, 'refused-answers') && refused.details.errors).toMatchObject([
      { pointer: '/bukti', code: 'file_waiting' },
    ]);
    expect(await stores.files().scanDue()).toBe(0);
    clock.advance(61);
    expect(await stores.files().scanDue()).toBe(1);
    expect(await files.get(file)).toMatchObject({ scan: 'waiting' });
    scanner.isUp = true;
    clock.advance(61);
    await stores.files().scanDue();
    expect(await files.get(file)).toMatchObject({ scan: 'clean' });
    expect((await send(stores, sent)).answers).toMatchObject({ bukti: [file] });
  });

  it('are looked at again where the process died over the last byte', async () => {
    const vault = new FolderVault(folder);
    const dying = new Proxy(vault, {
      get: (target, name) =>
        name === 'open'
          ? () => Promise.reject(new Error('gone'))
          : (target[name as keyof FolderVault] as () => unknown).bind(target),
    });
    const other = await createWorld(database, { vault: dying, scanner });
    const { id } = await begin(jpeg().length);
    await expect(other.stores.citizen(budi).files.append(id, 0, pieces(jpeg()))).rejects.toThrow('gone');
    expect(await problemName(files.get(id))).toBe('not-found');
    clock.advance(61);
    await stores.files().purge();
    await stores.files().scanDue();
    expect(await files.get(id)).toMatchObject({ scan: 'clean' });
  });

  it('that are not of the answer, or refused, keep a draft from being sent', async () => {
    const { drafts } = stores.citizen(budi);
    const elsewhere = await handIn(files, (await readyDraft(stores)).id, jpeg());
    const refused = await handIn(files, draft, Buffer.from('<html>'));
    for (const [id, code, params] of [
      [elsewhere, 'file_unknown', undefined],
      ['zzz', 'file_unknown', undefined],
      [refused, 'file_refused', { problem: 'type' }],
    ] as const) {
      const { revision } = await drafts.get(draft);
      const error = await send(stores, await drafts.patch(draft, { revision, patch: { bukti: [id] } })).catch(
        (caught: unknown) => caught,
      );
      expect(isProblem(error, 'refused-answers') && error.details.errors).toMatchObject([
        { pointer: '/bukti', code, ...(params && { params }) },
      ]);
    }
  });

  it('belong to what was sent; the draft’s others are forgotten, and an officer’s look is recorded', async () => {
    const { drafts } = stores.citizen(budi);
    const [kept, left] = [await handIn(files, draft, jpeg()), await handIn(files, draft, pdf())];
    const { revision } = await drafts.get(draft);
    const submission = await send(stores, await drafts.patch(draft, { revision, patch: { bukti: [kept] } }));
    expect((await files.list(draft)).items.map(({ id }) => id)).toEqual([kept]);
    expect(await problemName(files.get(left))).toBe('not-found');
    expect(await problemName(files.remove(kept))).toBe('already-submitted');
    expect(await problemName(begin(10))).toBe('already-submitted');
    const desk = stores.officer(reviewerA).files;
    expect((await desk.list(submission.case.id)).items.map(({ id }) => id)).toEqual([kept]);
    expect(await bytesOf((await desk.open(submission.case.id, kept)).bytes)).toEqual(jpeg());
    expect(await problemName(stores.officer(reviewerB).files.open(submission.case.id, kept))).toBe('not-found');
    const audited = await database.reader
      .selectFrom('audit')
      .select(['action', 'actor_sub'])
      .where('subject_id', '=', kept)
      .execute();
    expect(audited).toEqual([
      { action: 'file.received', actor_sub: 'files' },
      { action: 'file.opened', actor_sub: reviewerA.sub },
    ]);
  });

  it('are nobody else’s', async () => {
    const id = await handIn(files, draft, jpeg());
    const theirs = stores.citizen(siti).files;
    const tries = [theirs.get(id), theirs.open(id), theirs.remove(id), theirs.upload(id), theirs.list(draft)];
    for (const attempt of tries) expect(await problemName(attempt)).toBe('not-found');
    expect(await problemName(theirs.append(id, 0, pieces(jpeg())))).toBe('not-found');
    expect(await problemName(theirs.begin({ draft, pointer: '/bukti', name: 'x', length: 5 }))).toBe('not-found');
  });

  it('leave nothing behind when they, their draft or their upload go', async () => {
    const [one, two] = [await handIn(files, draft, jpeg()), await handIn(files, draft, pdf())];
    await files.remove(one);
    expect(await shelf('clean')).not.toContain(one);
    await stores.citizen(budi).drafts.remove(draft);
    expect(await shelf('clean')).not.toContain(two);
    draft = (await readyDraft(stores)).id;
    const { id } = await begin(1000);
    await files.append(id, 0, pieces(jpeg()));
    clock.advance(25 * 3600);
    await stores.files().purge();
    expect(await problemName(files.upload(id))).toBe('not-found');
  });

  it('are not served once other bytes lie there than were scanned', async () => {
    const id = await handIn(files, draft, jpeg());
    const { writeFile } = await import('node:fs/promises');
    await writeFile(join(folder, 'clean', id), pdf());
    await expect(files.open(id)).rejects.toThrow('not the one that was scanned');
  });

  it('need no more memory than a few pieces, however large they are', async () => {
    const { inspect } = await import('./content/inspect.js');
    const size = 200_000_000;
    let held = 0;
    let most = 0;
    const read = (position: number, length: number) => {
      const piece = Buffer.alloc(Math.max(0, Math.min(length, size - position)), 7);
      if (position === 0) jpeg().copy(piece);
      held = piece.length;
      most = Math.max(most, held);
      return Promise.resolve(piece);
    };
    async function* stream() {
      for (let at = 0; at < size; at += 65_536) yield await read(at, 65_536);
    }
    const { Readable } = await import('node:stream');
    const file = { size, read, stream: () => Readable.from(stream()), close: () => Promise.resolve() };
    const before = process.memoryUsage().arrayBuffers;
    expect(await inspect(file)).toMatchObject({ problem: 'unreadable' });
    expect(most).toBeLessThanOrEqual(66_000);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(size / 4);
  });
});
