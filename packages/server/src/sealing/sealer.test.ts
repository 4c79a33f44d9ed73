import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBytes, toText } from './bytes.js';
import { Sealer } from './sealer.js';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const sealer = new Sealer({ secrets: ['a'.repeat(32)], random });
const other = new Sealer({ secrets: ['b'.repeat(32)], random });
const anyText = fc.string({ unit: 'grapheme', maxLength: 200 });

describe('what is sealed', () => {
  it('opens to the same text for the same purpose, and to nothing for any other', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, async (purpose, otherPurpose, text) => {
        const sealed = await sealer.seal(purpose, text);
        expect(sealed).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(await sealer.open(purpose, sealed)).toBe(text);
        if (otherPurpose !== purpose) expect(await sealer.open(otherPurpose, sealed)).toBeNull();
        expect(await other.open(purpose, sealed)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it('opens to nothing once a single bit was changed', async () => {
    const sealed = toBytes(await sealer.seal('p', 'text')) as Uint8Array;
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = sealed.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await sealer.open('p', toText(changed))).toBeNull();
    }
  });

  it('never throws on what was not sealed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, fc.base64String(), fc.uint8Array().map(toText)), async (text) => {
        expect(await sealer.open('p', text)).toBeNull();
      }),
    );
  });

  it('looks different each time', async () => {
    const sealed = await Promise.all(Array.from({ length: 100 }, () => sealer.seal('p', 'text')));
    expect(new Set(sealed).size).toBe(100);
  });

  it('opens under every secret and is sealed under the first', async () => {
    const both = new Sealer({ secrets: ['b'.repeat(32), 'a'.repeat(32)], random });
    expect(await both.open('p', await sealer.seal('p', 'old'))).toBe('old');
    expect(await other.open('p', await both.seal('p', 'new'))).toBe('new');
    expect(await sealer.open('p', await both.seal('p', 'new'))).toBeNull();
  });

  it('is bound to its purpose even where one begins like another', async () => {
    expect(await sealer.open('session', await sealer.seal('session a', 'text'))).toBeNull();
  });
});
