import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, kindText, parseSize, sizeText, type FileFacts, type FileRules } from './files.js';

const file = (given: Partial<FileFacts> = {}): FileFacts => ({
  name: 'kk.pdf',
  size: 1000,
  type: 'application/pdf',
  lastModified: 1,
  ...given,
});
const anything: FileRules = { accept: '', maxSize: null, maxFiles: null };

describe('a list of files', () => {
  it.each([
    ['an empty file', file({ size: 0 }), anything, 'empty'],
    ['one byte too many', file({ size: 5_000_001 }), { ...anything, maxSize: 5_000_000 }, 'tooLarge'],
    ['exactly as large as allowed', file({ size: 5_000_000 }), { ...anything, maxSize: 5_000_000 }, null],
    ['an ending in capitals', file({ name: 'KK.PDF', type: '' }), { ...anything, accept: '.pdf' }, null],
    ['another ending', file({ name: 'kk.exe', type: '' }), { ...anything, accept: '.pdf' }, 'kind'],
    ['any image', file({ name: 'a.heic', type: 'image/heic' }), { ...anything, accept: ' image/* , .pdf' }, null],
    ['no image', file({ type: 'text/html' }), { ...anything, accept: 'image/*' }, 'kind'],
    ['a type written out', file(), { ...anything, accept: 'application/pdf' }, null],
    ['a type that the system does not know', file({ type: '' }), { ...anything, accept: 'image/*' }, null],
  ] as const)('judges %s', (_name, given, rules, expected) => {
    expect(judge([given], rules)).toEqual([expected]);
  });

  it('refuses the same file twice, and not another of the same name', () => {
    expect(judge([file(), file(), file({ lastModified: 2 })], anything)).toEqual([null, 'twice', null]);
  });

  it('counts only what is good against the limit', () => {
    const files = [file({ size: 0 }), file(), file(), file({ name: 'b.pdf' }), file({ name: 'c.pdf' })];
    expect(judge(files, { ...anything, maxFiles: 2 })).toEqual(['empty', null, 'twice', null, 'tooMany']);
  });

  it('loses no good file for a bad one', () => {
    const facts = fc.record({
      name: fc.constantFrom('a.pdf', 'b.pdf', 'c.png'),
      size: fc.nat(20),
      type: fc.constantFrom('', 'application/pdf', 'image/png'),
      lastModified: fc.nat(2),
    });
    fc.assert(
      fc.property(fc.array(facts), (files) => {
        const rules = { accept: '.pdf', maxSize: 10, maxFiles: null };
        const good = files.filter((_, index) => judge(files, rules)[index] === null);
        expect(judge(good, rules)).toEqual(good.map(() => null));
        expect(good.length).toBeLessThanOrEqual(files.length);
      }),
    );
  });
});

describe('a size', () => {
  it.each([
    ['5 MB', 5_000_000],
    ['5mb', 5_000_000],
    ['1,5 GB', 1_500_000_000],
    ['500 kB', 500_000],
    ['2000000', 2_000_000],
    ['12 B', 12],
    ['', null],
    ['besar', null],
    ['-1 MB', null],
    ['5 MiB', null],
  ])('is read from "%s"', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  it.each([
    [7_200_000, 'id', '7,2 MB'],
    [7_200_000, 'en', '7.2 MB'],
    [999, 'id', '999 byte'],
    [1_000, 'id', '1 kB'],
    [2_000_000_000_000, 'id', '2.000 GB'],
    [0, 'id', '0 byte'],
  ])('of %i bytes is written in the manner of %s', (bytes, language, text) => {
    expect(sizeText(bytes, language)).toBe(text);
  });
});

describe('the kind of a file', () => {
  it.each([
    ['kk.pdf', '', 'PDF'],
    ['foto', 'image/svg+xml', 'SVG'],
    ['tanpa-akhiran', '', ''],
    ['surat.keterangan domisili', 'application/x-zip', 'ZIP'],
  ])('of "%s" (%s) reads "%s"', (name, type, expected) => {
    expect(kindText({ name, type })).toBe(expected);
  });
});
