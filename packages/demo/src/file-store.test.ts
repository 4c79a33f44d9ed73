import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeRules } from '@layan/server/store-rules';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileStore } from './file-store.js';

let folder: string;
let now: number;
const clock = { now: () => now };
const advance = (seconds: number): void => {
  now += seconds * 1000;
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'layan-store-'));
  now = Date.parse('2026-11-23T03:00:00Z');
});
afterEach(() => rmSync(folder, { recursive: true }));

const record = (value: string) => ({ value, owners: ['o'], expiresAt: now + 60_000 });

describe('the store in files', () => {
  it.each(storeRules)('$name', async ({ hold }) => {
    await hold({ store: await fileStore(folder, clock), now: clock.now, advance });
  });

  it.each(storeRules)('holds the rules also when it is opened anew for each call: $name', async ({ hold }) => {
    let last: Promise<unknown> = Promise.resolve();
    const reopened = <Result>(call: (store: Awaited<ReturnType<typeof fileStore>>) => Promise<Result>) => {
      const done = last.then(async () => call(await fileStore(folder, clock)));
      last = done.catch(() => {});
      return done;
    };
    await hold({
      now: clock.now,
      advance,
      store: {
        get: (key) => reopened((store) => store.get(key)),
        add: (key, added) => reopened((store) => store.add(key, added)),
        set: (key, change) => reopened((store) => store.set(key, change)),
        destroy: (key) => reopened((store) => store.destroy(key)),
        destroyBySubject: (owner) => reopened((store) => store.destroyBySubject(owner)),
      },
    });
  });

  it('lets nobody else on the machine read it', async () => {
    const inside = join(folder, 'sessions');
    const store = await fileStore(inside, clock);
    await store.add('key', record('a'));
    expect(statSync(inside).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(inside)) expect(statSync(join(inside, name)).mode & 0o777).toBe(0o600);
  });

  it('leaves out what a process was writing when it died', async () => {
    await (await fileStore(folder, clock)).add('key', record('a'));
    writeFileSync(join(folder, 'half.draft'), '{"key":"half","val');
    const store = await fileStore(folder, clock);
    expect((await store.get('key'))?.value).toBe('a');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('has on disk what it said last, however many change it at once', async () => {
    const store = await fileStore(folder, clock);
    await store.add('key', record('0'));
    await Promise.all(Array.from({ length: 30 }, (_, index) => store.set('key', { value: String(index) })));
    const [name] = readdirSync(folder);
    expect(JSON.parse(readFileSync(join(folder, String(name)), 'utf8'))).toMatchObject({ value: '29' });
  });

  it('removes the files of what has expired', async () => {
    const store = await fileStore(folder, clock);
    await store.add('old', record('a'));
    advance(11 * 60);
    await store.add('new', record('b'));
    await store.add('newer', record('b'));
    expect(readdirSync(folder)).toHaveLength(2);
  });
});
