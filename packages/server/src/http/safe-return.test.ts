import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeReturn } from './safe-return.js';

const site = 'https://kantor.contoh';
const piece = fc.constantFrom(
  ...[
    '/',
    '//',
    '\\',
    '.',
    '..',
    '%2f',
    '%2F',
    '%5c',
    '%09',
    '\t',
    '\n',
    '@',
    ':',
    '?',
    '#',
    ';',
    '%00',
    '\u2028',
    '。',
  ],
  ...['https:', 'javascript:', 'jahat.contoh', 'kantor.contoh', 'a', '%', '%25', ' '],
);
const address = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.webPath(),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

describe('a return address', () => {
  it('is a page of this site, whatever was asked for', () => {
    fc.assert(
      fc.property(address, (asked) => {
        const path = safeReturn(asked, '/');
        expect(path).toMatch(/^\/(?![/\\])/);
        expect(new URL(path, site).origin).toBe(site);
        expect(new URL(decodeURIComponent(path), site).origin).toBe(site);
      }),
      { numRuns: 5000 },
    );
  });

  it('is kept when it is one', () => {
    const segment = fc.stringMatching(/^[A-Za-z0-9_~-]{1,9}$/);
    const query = fc.constantFrom('', '?', '?a=1&b=%20', '?kota=Jakarta+Pusat');
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 9 }), query, (segments, asked) => {
        const path = `/${segments.join('/')}${asked === '?' ? '' : asked}`;
        expect(safeReturn(path, '/else')).toBe(path);
      }),
    );
  });

  it.each([null, '', 'halaman', '//jahat.contoh', '/\\jahat.contoh', '/%2f/jahat', `/${'a'.repeat(300)}`, '/a#b'])(
    'is the fallback for %s',
    (asked) => expect(safeReturn(asked, '/else')).toBe('/else'),
  );
});
