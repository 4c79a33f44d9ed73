import { describe, expect, it } from 'vitest';
import { BegunUploads } from './begun-uploads.js';
import { fingerprint } from './fingerprint.js';

/** What a tab keeps; with `isFull` nothing can be added. */
function storage({ isFull = false } = {}) {
  const kept = new Map<string, string>();
  const made = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (isFull) throw new DOMException('', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage;
  return { kept, made };
}

describe('uploads that were begun', () => {
  it('are kept by draft, and forgotten one by one', () => {
    const { kept, made } = storage();
    const [mine, other] = ['d1', 'd2'].map((draft) => new BegunUploads(() => made, draft)) as [
      BegunUploads,
      BegunUploads,
    ];
    mine.add({ id: 'f1', print: null });
    mine.add({ id: 'f1', print: 'ab' });
    mine.add({ id: 'f2', print: null });
    other.add({ id: 'f3', print: null });
    expect(mine.all).toEqual([
      { id: 'f1', print: 'ab' },
      { id: 'f2', print: null },
    ]);
    mine.remove('f1');
    mine.remove('f2');
    expect(mine.all).toEqual([]);
    other.remove('f3');
    expect([...kept]).toEqual([]);
  });

  it('are all forgotten when the person signs out', () => {
    const { kept, made } = storage();
    new BegunUploads(() => made, 'd1').add({ id: 'f1', print: null });
    new BegunUploads(() => made, 'd2').clear();
    expect([...kept]).toEqual([]);
  });

  it.each(['', 'null', '[]', '{"d1":1}', '{"d1":[{}]}', '{"d1":[null]}', '{'])(
    'are none where "%s" is kept',
    (text) => {
      const { kept, made } = storage();
      kept.set('layan:uploads', text);
      const begun = new BegunUploads(() => made, 'd1');
      expect(begun.all).toEqual([]);
      begun.add({ id: 'f1', print: null });
      expect(begun.all).toEqual([{ id: 'f1', print: null }]);
    },
  );

  it('are none where a page may keep nothing', () => {
    const refusing = () => {
      throw new DOMException('', 'SecurityError');
    };
    for (const begun of [
      new BegunUploads(refusing, 'd1'),
      new BegunUploads(() => storage({ isFull: true }).made, 'd1'),
    ]) {
      begun.add({ id: 'f1', print: null });
      begun.remove('f1');
      begun.clear();
      expect(begun.all).toEqual([]);
    }
  });
});

describe('the fingerprint of a file', () => {
  const piece = 256 * 1024;
  const bytes = (length: number, changed = -1) => {
    const made = new Uint8Array(length);
    if (changed >= 0) made[changed] = 1;
    return new Blob([made]);
  };

  it('is another one when a single byte is, wherever it stands', async () => {
    const size = piece * 2 + 5;
    const files = [bytes(size), bytes(size, 0), bytes(size, piece), bytes(size, size - 1), bytes(size - 1)];
    const prints = await Promise.all(files.map((file) => fingerprint(file, 'f1')));
    expect(new Set(prints).size).toBe(files.length);
    expect(await fingerprint(bytes(size), 'f1')).toBe(prints[0]);
  });

  it('says nothing to who does not know the upload', async () => {
    expect(await fingerprint(bytes(5), 'f1')).not.toBe(await fingerprint(bytes(5), 'f2'));
  });
});
