import { describe, expect, it } from 'vitest';
import { above, parseSlice, sliceFile, sliceName, under } from './slices.js';

const text = JSON.stringify({
  version: 'decree',
  regions: [
    ['31', 'Jakarta'],
    ['11', 'Aceh'],
    ['11.02', 'Beta'],
    ['11.01', 'Beta'],
  ],
  next: { 'districts-11': 'abc' },
});

describe('the name of a slice', () => {
  it.each([
    ['', 'regencies'],
    ['31', 'regencies'],
    ['31.71', 'districts-31'],
    ['31.71.01', 'villages-31.71'],
  ])('what lies under "%s" stands in %s', (code, name) => expect(sliceName(code)).toBe(name));

  it.each(['31.71.01.1001', '3', '031', '31.7', '31.71.', '../31', '31.71/../..', '٣١'])(
    'is null for %s, under which nothing can lie',
    (code) => expect(sliceName(code)).toBeNull(),
  );

  it('is followed by its hash in the file name', () =>
    expect(sliceFile('regencies', 'abc')).toBe('regencies.abc.json'));
});

describe('reading a slice', () => {
  it('lists regions by name, then code', () => {
    expect(parseSlice(text).regions.map(({ code }) => code)).toEqual(['11', '11.01', '11.02', '31']);
  });

  it('shows a name of our own instead of the decree’s', () => {
    const names = parseSlice(text, { '31': 'Daerah Khusus Jakarta' }).regions.map(({ name }) => name);
    expect(names).toEqual(['Aceh', 'Beta', 'Beta', 'Daerah Khusus Jakarta']);
  });

  it('names the files of the next level', () => {
    expect(parseSlice(text).next.get('districts-11')).toBe('districts-11.abc.json');
  });

  it('finds what lies directly under a code', () => {
    const { regions } = parseSlice(text);
    expect(under(regions, '').map(({ code }) => code)).toEqual(['11', '31']);
    expect(under(regions, '11').map(({ code }) => code)).toEqual(['11.01', '11.02']);
    expect(above('11')).toBe('');
  });

  it('throws on anything else', () => {
    expect(() => parseSlice('<html>')).toThrow(SyntaxError);
    expect(() => parseSlice('{}')).toThrow(TypeError);
  });
});
