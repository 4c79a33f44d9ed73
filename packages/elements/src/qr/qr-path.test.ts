import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import decode from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrLevels, qrPath, type QrPath } from './qr-path.js';

const scale = 4;

/** The path as a camera meets it: dark where it draws, light elsewhere. */
function picture({ size, path }: QrPath) {
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column += 1)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return { width: side, height: side, data };
}

const read = (text: string, level: (typeof qrLevels)[number] = 'M') => decode(picture(qrPath(text, level)!));

const qris = JSON.parse(readFileSync(new URL('qris.json', import.meta.url), 'utf8')) as Record<string, string>;

describe('the drawing of a code', () => {
  it('reads as any text it was made from', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(text, fc.constantFrom(...qrLevels), (given, level) => {
        expect(read(given, level)).toBe(given);
      }),
      { numRuns: 50 },
    );
  });

  it.each(Object.entries(qris))('reads as the payment code "%s"', (_id, payload) => {
    expect(read(payload)).toBe(payload);
  });

  it('keeps four light modules on every side', () => {
    const { size, path } = qrPath('https://contoh.go.id', 'M')!;
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => [x, y, run].map(Number));
    expect(Math.min(...runs.map(([x]) => x!))).toBe(4);
    expect(Math.min(...runs.map(([, y]) => y!))).toBe(4);
    expect(Math.max(...runs.map(([x, , run]) => x! + run!))).toBe(size - 4);
    expect(Math.max(...runs.map(([, y]) => y!))).toBe(size - 5);
  });

  it('is none where the text is too long', () => {
    expect(qrPath('x'.repeat(3000), 'M')).toBe(null);
  });
});
