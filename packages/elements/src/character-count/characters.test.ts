import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharacters } from './characters.js';

describe('characters', () => {
  it.each([
    ['', 0],
    ['Sari Dewi', 9],
    ['baris satu\nbaris dua', 20],
    ['é', 1],
    ['👩🏽‍🦱', 1],
    ['🇮🇩', 1],
    ['ꦱꦫꦶ', 2],
  ])('of %j are %i', (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });

  it('are code points where the browser has no segmenter', () => {
    expect(countCharacters('👩🏽', (text) => text)).toBe(2);
  });

  it('of plain text are its length, with a segmenter or without', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\n\x20-\x7e]*$/), (text) => {
        expect(countCharacters(`${text}é`)).toBe(text.length + 1);
        expect(countCharacters(text)).toBe(text.length);
      }),
    );
  });
});
