import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matching, pieces, sameText, wordsOf } from './match.js';

const choices = (...labels: readonly string[]) => labels.map((label) => ({ value: label, label }));
const found = (labels: readonly string[], text: string) => matching(choices(...labels), text).map(({ label }) => label);
const marked = (label: string, text: string) =>
  pieces(label, text)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');

describe('matching', () => {
  it('gives all in their order where nothing was typed, and none where only signs were', () => {
    expect(found(['B', 'A'], ' ')).toEqual(['B', 'A']);
    expect(found(['B', 'A'], '?!')).toEqual([]);
  });

  it('puts what begins with it first, then words that do, then what has it inside', () => {
    const labels = ['Kabupaten Lamongan', 'Kota Among', 'Among Raya', 'Kota Lain'];
    expect(found(labels, 'among')).toEqual(['Among Raya', 'Kota Among', 'Kabupaten Lamongan']);
  });

  it.each([
    ['case', 'KOTA CONTOH', 'Kota Contoh'],
    ['accents in the list', 'cafe', 'Café Contoh'],
    ['accents in what was typed', 'kótà', 'Kota Contoh'],
    ['hyphens', 'tolitoli', 'Kabupaten Toli-Toli'],
    ['hyphens that only one side has', 'toli-toli', 'Tolitoli'],
    ['apostrophes', 'marang', 'Ma’rang'],
    ['the order of words', 'contoh kota', 'Kota Contoh'],
    ['a word that is on its way', 'kota con', 'Kota Contoh'],
  ])('makes no difference by %s', (_what, text, label) => {
    expect(found([label, 'Yang Lain'], text)).toEqual([label]);
  });

  it.each([
    ['kab. contoh', 'Kabupaten Contoh'],
    ['kabupaten contoh', 'Kab. Contoh'],
    ['kec contoh', 'Kecamatan Contoh'],
    ['kel. contoh', 'Kelurahan Contoh'],
    ['prov. contoh', 'Provinsi Contoh'],
    ['jl. contoh', 'Jalan Contoh'],
    ['jalan contoh', 'Jln Contoh'],
  ])('takes “%s” for “%s”', (text, label) => {
    expect(found([label, 'Lain'], text)).toEqual([label]);
  });

  it('still finds names that begin like a short form', () => {
    expect(found(['Kelapa Contoh', 'Kelurahan Contoh'], 'kel')).toEqual(['Kelapa Contoh', 'Kelurahan Contoh']);
  });

  it('reads the hint too', () => {
    const both = [
      { value: '1', label: 'Kecamatan Contoh', hint: 'Kota Satu' },
      { value: '2', label: 'Kecamatan Contoh', hint: 'Kota Dua' },
    ];
    expect(matching(both, 'contoh dua').map(({ value }) => value)).toEqual(['2']);
  });

  it('keeps other scripts apart, vowel signs included', () => {
    expect(found(['ꦱꦫꦶ', 'ꦱꦫ'], 'ꦱꦫꦶ')).toEqual(['ꦱꦫꦶ']);
    expect(wordsOf('ꦱꦫꦶ ᮓᮦᮝᮤ')).toHaveLength(2);
  });

  it('always finds a label by itself and by its beginning', () => {
    const label = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ][A-Za-zÀ-ÖØ-öø-ÿ .'-]{0,30}$/);
    fc.assert(
      fc.property(label, fc.nat(30), (text, cut) => {
        const start = text.slice(0, 1 + cut);
        expect(found([text], text)).toEqual([text]);
        expect(found([text], start)).toEqual([text]);
      }),
    );
  });
});

describe('sameText', () => {
  it('takes a label whole, not its beginning', () => {
    const list = choices('Kota Contoh', 'Kota Contoh Utara');
    expect(sameText(list, 'kota contoh')?.label).toBe('Kota Contoh');
    expect(sameText(list, 'kota con')).toBe(null);
    expect(sameText(list, '')).toBe(null);
    expect(sameText(choices('Kabupaten Contoh'), 'kab. contoh')?.label).toBe('Kabupaten Contoh');
  });

  it('prefers the very text', () => {
    expect(sameText(choices('Desa A', 'desa a'), 'desa a')?.label).toBe('desa a');
  });
});

describe('pieces', () => {
  it.each([
    ['Kota Contoh', 'con', 'Kota [Con]toh'],
    ['Kota Contoh', 'kota c', '[Kota] [C]ontoh'],
    ['Kabupaten Lamongan', 'among', 'Kabupaten L[among]an'],
    ['Kabupaten Toli-Toli', 'tolitoli', 'Kabupaten [Toli-Toli]'],
    ['Café Contoh', 'cafe', '[Café] Contoh'],
    ['Jalan Contoh', 'jl.', '[Jalan] Contoh'],
    ['Kota Contoh', '', 'Kota Contoh'],
  ])('marks in “%s” what “%s” means', (label, text, expected) => {
    expect(marked(label, text)).toBe(expected);
  });

  it('loses and adds nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (label, text) => {
        expect(
          pieces(label, text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(label);
      }),
    );
  });
});
