import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { billFields, encode, sealed, type QrisField } from './qris.examples.js';
import { checkQris } from './check-qris.js';
import { readQris } from './read-qris.js';

const amount = 150_000;

/** Letters of one byte and of two. */
const letter = fc.constantFrom(...'aZ09 .-/*"éñÄß');
const text = fc.array(letter, { minLength: 1, maxLength: 25 }).map((letters) => letters.join(''));

/** Fields of a payload for the bill, the lesser ones as they come. */
const fields = fc
  .record({ name: text, city: text, postal: text, number: text, language: text })
  .map(({ name, city, postal, number, language }): QrisField[] => [
    ...billFields.filter(([tag]) => tag < '59'),
    ['59', name],
    ['60', city],
    ['61', postal],
    ['62', encode([['01', number]])],
    ['64', language],
  ]);

describe('any payload', () => {
  it('reads back as it was built', () => {
    fc.assert(
      fc.property(fields, (built) => {
        const payload = sealed(encode(built));
        const value = (wanted: string) => built.find(([tag]) => tag === wanted)![1];
        const reading = readQris(payload)!;
        expect(reading.crcValid).toBe(true);
        expect(reading.fields).toMatchObject({
          initiation: 'dynamic',
          amount: '150000',
          name: value('59'),
          city: value('60'),
          postal: value('61'),
          additional: { '01': value('62').slice(4) },
          tagOrder: [...built.map(([tag]) => tag), '63'],
        });
        expect(checkQris(payload, { amount })).toEqual([]);
      }),
    );
  });

  it('is refused with any one character changed', () => {
    // Of the same bytes as the other: a checksum of 16 bits finds every change of up to 16 bits in a row.
    const others = { 1: [...'0123456789ABCDEFabcdef xyz'], 2: [...'éñÄßøÿ'] };
    fc.assert(
      fc.property(fields, fc.nat(), fc.nat(), (built, at, other) => {
        const payload = sealed(encode(built));
        const place = at % payload.length;
        const choice = others[payload[place]! > '\x7f' ? 2 : 1].filter((sign) => sign !== payload[place]);
        const changed = payload.slice(0, place) + choice[other % choice.length] + payload.slice(place + 1);
        expect(checkQris(changed, { amount }).map(({ code }) => code)).toEqual(
          expect.arrayContaining([expect.stringMatching(/^qris\.(checksum|unreadable)$/)]),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('gets an answer, whatever it is', () => {
    // any code units at all, halves of surrogate pairs among them
    const junk = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 99 })
      .map((units) => String.fromCharCode(...units));
    const tag = fc.constantFrom('00', '01', '26', '40', '51', '54', '55', '61', '62', '63', '99');
    const near = fc
      .array(fc.tuple(tag, fc.oneof(text, junk)), { maxLength: 12 })
      .map((parts) => sealed(encode([['00', '01'], ...parts])));
    const long = fc.constantFrom(...['0', '\ud800', '000201', '0011constructor'].map((part) => part.repeat(10_000)));
    fc.assert(
      fc.property(fc.oneof(junk, near, long), (payload) => {
        expect(checkQris(payload, { amount })).not.toEqual([]);
      }),
    );
  });
});

it('says how much QRIS takes, for the words', () => {
  const [finding] = checkQris(sealed(encode(billFields)), { amount: 10_000_001 }).slice(-1);
  expect(finding).toEqual({ code: 'qris.limit', severity: 'error', params: { limit: 10_000_000 } });
});
