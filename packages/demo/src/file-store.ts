import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock, SessionStore, StoredRecord } from '@layan/server/bff';

interface StoredFile extends StoredRecord {
  readonly key: string;
}

const sweepEvery = 10 * 60 * 1000;
const systemClock: Clock = { now: () => Date.now() };

/**
 * Keeps each record in a file of its own (mode 0600), so that people stay signed in when the site starts again. The truth is in memory:
 * one process per folder. A method resolves when the disk has it.
 */
export async function fileStore(folder: string, clock: Clock = systemClock): Promise<SessionStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const store = new FileStore(folder, clock);
  await store.load();
  return store;
}

class FileStore implements SessionStore {
  readonly #records = new Map<string, StoredRecord>();
  readonly #folder: string;
  readonly #clock: Clock;
  /** The disk does one thing after the other, in the order in which it happened in memory. */
  #disk: Promise<unknown> = Promise.resolve();
  #sweptAt = 0;

  constructor(folder: string, clock: Clock) {
    this.#folder = folder;
    this.#clock = clock;
  }

  /** Reads what the process before left; a file that it was just writing does not count. */
  async load(): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      const path = join(this.#folder, name);
      if (!name.endsWith('.json')) {
        await rm(path, { force: true });
        continue;
      }
      const { key, ...record } = JSON.parse(await readFile(path, 'utf8')) as StoredFile;
      this.#records.set(key, record);
    }
  }

  get(key: string): Promise<StoredRecord | null> {
    return Promise.resolve(this.#find(key));
  }

  async add(key: string, record: StoredRecord): Promise<boolean> {
    this.#sweep();
    if (this.#find(key) !== null) return false;
    await this.#keep(key, record);
    return true;
  }

  async set(key: string, change: Partial<Pick<StoredRecord, 'value' | 'expiresAt'>>): Promise<boolean> {
    const record = this.#find(key);
    if (record === null) return false;
    await this.#keep(key, { ...record, ...change });
    return true;
  }

  async destroy(key: string): Promise<boolean> {
    const found = this.#find(key) !== null;
    await this.#drop(key);
    return found;
  }

  async destroyBySubject(owner: string): Promise<void> {
    const keys = [...this.#records].filter(([, { owners }]) => owners.includes(owner)).map(([key]) => key);
    await Promise.all(keys.map((key) => this.#drop(key)));
  }

  #find(key: string): StoredRecord | null {
    const record = this.#records.get(key);
    return record !== undefined && record.expiresAt > this.#clock.now() ? record : null;
  }

  #keep(key: string, record: StoredRecord): Promise<void> {
    this.#records.set(key, record);
    return this.#after(() => this.#write(key, record));
  }

  #drop(key: string): Promise<void> {
    if (!this.#records.delete(key)) return Promise.resolve();
    return this.#after(() => rm(this.#path(key), { force: true }));
  }

  #sweep(): void {
    const now = this.#clock.now();
    if (now - this.#sweptAt < sweepEvery) return;
    this.#sweptAt = now;
    for (const [key, { expiresAt }] of this.#records) if (expiresAt <= now) void this.#drop(key).catch(() => {});
  }

  /** The file is there whole or not at all, also after a power cut. */
  async #write(key: string, record: StoredRecord): Promise<void> {
    const draft = join(this.#folder, `${randomUUID()}.draft`);
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(JSON.stringify({ key, ...record } satisfies StoredFile));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, this.#path(key));
  }

  #after(step: () => Promise<void>): Promise<void> {
    const done = this.#disk.then(step);
    this.#disk = done.catch(() => {});
    return done;
  }

  #path(key: string): string {
    return join(this.#folder, `${Buffer.from(key).toString('base64url')}.json`);
  }
}
