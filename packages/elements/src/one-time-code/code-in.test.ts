import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeIn } from './code-in.js';

describe('the code in a text', () => {
  it.each([
    ['123456', '123456'],
    ['Kode Anda: 123 456', '123456'],
    ['123-456', '123456'],
    ['Kode 482913, berlaku 5 menit.', '482913'],
    ['Jangan berikan ke siapa pun. 12 34 56', '123456'],
    ['５５５ ０１２', '555012'],
    ['@contoh.example #482913', '482913'],
    ['kode 12345', '12345'],
    ['tidak ada', ''],
  ])('%j is %j', (text, code) => {
    expect(codeIn(text, 6)).toBe(code);
  });

  it('is found in any sentence without digits, and is nothing but digits', () => {
    const word = fc.stringMatching(/^[a-z :]*$/);
    fc.assert(
      fc.property(word, fc.stringMatching(/^\d{4,8}$/), word, (before, code, after) => {
        expect(codeIn(before + code + after, code.length)).toBe(code);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(codeIn(text, 6)).toMatch(/^\d*$/);
      }),
    );
  });
});
