import { systemClock, type Clock } from '../bff/clock.js';
import type { SessionStore, StoredRecord } from './store.js';

/** Records that fit; beyond it the expired ones are swept out, then the oldest. */
const defaultMost = 100_000;

/** Keeps everything in this process: for tests, and for a site that may forget all sessions when it starts again. */
export function memoryStore(options: { readonly clock?: Clock; readonly most?: number } = {}): SessionStore {
  const { clock = systemClock, most = defaultMost } = options;
  const records = new Map<string, StoredRecord>();

  const find = (key: string): StoredRecord | null => {
    const record = records.get(key);
    if (record === undefined) return null;
    if (record.expiresAt > clock.now()) return record;
    records.delete(key);
    return null;
  };

  const makeRoom = (): void => {
    if (records.size < most) return;
    for (const key of records.keys()) find(key);
    const [oldest] = records.keys();
    if (records.size >= most && oldest !== undefined) records.delete(oldest);
  };

  // not `async`: each runs to its end before another begins
  return {
    get: (key) => Promise.resolve(find(key)),
    add(key, record) {
      if (find(key) !== null) return Promise.resolve(false);
      makeRoom();
      records.set(key, record);
      return Promise.resolve(true);
    },
    set(key, change) {
      const record = find(key);
      if (record !== null) records.set(key, { ...record, ...change });
      return Promise.resolve(record !== null);
    },
    destroy(key) {
      const found = find(key) !== null;
      records.delete(key);
      return Promise.resolve(found);
    },
    destroyBySubject(owner) {
      for (const [key, { owners }] of records) if (owners.includes(owner)) records.delete(key);
      return Promise.resolve();
    },
  };
}
