import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../scripts/shared.mjs';
import { safeReturn } from './safe-return.js';

const origin = 'https://layan.contoh';
const folder = sharedData('open-redirect');

/** Where a browser ends up that is redirected to `address`. */
const lands = (address: string): string => new URL(address, `${origin}/masuk`).origin;

describe('return addresses', () => {
  it.each([
    '/',
    '/layanan',
    '/layanan/ktp-el-hilang/abc-DEF_1/pelapor?dari=periksa',
    '/permohonan/%E2%9C%93?isi=1&a=%2F',
  ])('keeps a page of ours: %s', (path) => expect(safeReturn(path, '/lain')).toBe(path));

  it.each([
    undefined,
    null,
    7,
    ['/layanan', '/meja'],
    '',
    'layanan',
    '//jahat.example',
    '/\\jahat.example',
    '\\\\jahat.example',
    '/\t/jahat.example',
    '/%2F/jahat.example',
    '/%5Cjahat.example',
    '/..//jahat.example',
    '/.//jahat.example',
    'https://jahat.example',
    'javascript:alert(1)',
    '/layanan#//jahat.example',
    '/%',
    `/${'a'.repeat(400)}`,
  ])('goes home instead of to %j', (path) => expect(safeReturn(path, '/rumah')).toBe('/rumah'));

  it.skipIf(folder === null)('never leaves the origin, whatever line of the public lists is asked for', () => {
    const lists = readdirSync(folder as string).filter((file) => file.endsWith('.txt'));
    const lines = lists.flatMap((file) => readFileSync(join(folder as string, file), 'utf8').split(/\r?\n/));
    const asked = lines.flatMap((line) => [line, `/${line}`, encodeURI(line), decodeOnce(line)]);
    expect(lines.length).toBeGreaterThan(300);
    expect(asked.filter((line) => lands(safeReturn(line, '/')) !== origin)).toEqual([]);
  });

  it('keeps every page that is made of plain parts', () => {
    const segment = fc.stringMatching(/^[A-Za-z0-9_~-]{1,9}$/);
    const query = fc.constantFrom('', '?a=1&b=%20', '?kota=Jakarta+Pusat');
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 9 }), query, (segments, asked) => {
        const path = `/${segments.join('/')}${asked}`;
        expect(safeReturn(path, '/lain')).toBe(path);
      }),
    );
  });

  it('never leaves the origin, whatever is made up', () => {
    const piece = fc.constantFrom(
      ...['/', '//', '\\', '.', '..', '@', ':', ';', '?', '#', '%2f', '%2F', '%5c', '%09', '%00', '%', '%25', '﹨'],
      ...['\t', '\n', ' ', '\u2028', '。', 'a', 'https:', 'javascript:', 'jahat.example', 'layan.contoh'],
    );
    const made = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.webPath(),
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(made, (path) => {
        const address = safeReturn(path, '/');
        return lands(address) === origin && lands(decodeOnce(address)) === origin;
      }),
      { numRuns: 5000 },
    );
  });
});

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
