import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFile } from '../document.js';
import { example } from '../testing/definitions.js';
import { mutate } from '../testing/mutate.js';
import { pack } from '../testing/pack.js';
import { parseDefinition } from './index.js';

const errorsOf = (json: unknown) => parseDefinition(json, { pack }).errors ?? [];
const label = { id: 'x', en: 'x' };
const text = (name: string) => ({ type: 'text', name, label });
const file = (rest: object) => ({
  type: 'file',
  name: 'alamat',
  label,
  accept: ['image/png'],
  maxBytes: 1000,
  ...rest,
});

/** One mistake a line: where it is made, what is put there (undefined: taken away), and the error it gives. */
const mistakes: readonly (readonly [change: string, value: unknown, pointer: string, code: string])[] = [
  ['/layan', 2, '/layan', 'not_allowed'],
  ['/layan', undefined, '/layan', 'missing'],
  ['/title', undefined, '/title', 'missing'],
  ['/colour', 'blue', '/colour', 'unknown_key'],
  ['/pages/0/fields/0/widget', 'radio', '/pages/0/fields/0/widget', 'unknown_key'],
  ['/pages/0/fields/0/a~b', 1, '/pages/0/fields/0/a~0b', 'unknown_key'],
  ['/id', 'Paspor Baru', '/id', 'bad_text'],
  ['/version', 0, '/version', 'too_small'],
  ['/version', 1.5, '/version', 'wrong_type'],
  ['/version', '1', '/version', 'wrong_type'],
  ['/title/id', ' ', '/title/id', 'bad_text'],
  ['/title/id', 'x'.repeat(2001), '/title/id', 'too_large'],
  ['/title/id', 'a\0b', '/title/id', 'bad_text'],
  ['/title/id', '\uD83D', '/title/id', 'bad_text'],
  ['/title/en', undefined, '/title', 'untranslated'],
  ['/title/fr', 'x', '/title/fr', 'unknown_language'],
  ['/pages/0/fields/0/options/1/label/en', undefined, '/pages/0/fields/0/options/1/label', 'untranslated'],
  ['/pages/1/fields/0/fields/0/label/en', undefined, '/pages/1/fields/0/fields/0/label', 'untranslated'],
  ['/pages/0/checks/0/message/en', undefined, '/pages/0/checks/0/message', 'untranslated'],
  ['/process/stages/0/label/en', undefined, '/process/stages/0/label', 'untranslated'],
  ['/languages', ['en'], '/languages', 'indonesian_wanted'],
  ['/languages', ['id', 'en', 'en'], '/languages/2', 'duplicate'],
  ['/languages/1', 'English', '/languages/1', 'bad_text'],
  ['/sources/0/checked', '22-11-2026', '/sources/0/checked', 'bad_text'],
  ['/sources/0/url', 'javascript:alert(1)', '/sources/0/url', 'bad_text'],
  ['/sources/0/url', 'http://example.com', '/sources/0/url', 'bad_text'],
  ['/access/assurance', 'some', '/access/assurance', 'not_allowed'],
  ['/pages', [], '/pages', 'too_small'],
  ['/pages/0/id', 'periksa', '/pages/0/id', 'reserved'],
  ['/pages/0/id', 'kirim', '/pages/0/id', 'reserved'],
  ['/pages/0/id', 'mulai', '/pages/0/id', 'reserved'],
  ['/pages/1/id', 'pemohon', '/pages/1/id', 'duplicate'],
  ['/pages/2/fields', [], '/pages/2/fields', 'empty_page'],
  ['/pages/0/fields/0/name', 'Untuk', '/pages/0/fields/0/name', 'bad_text'],
  ['/pages/0/fields/0/name', 'x'.repeat(61), '/pages/0/fields/0/name', 'too_large'],
  ['/pages/2/fields/0/name', 'nik', '/pages/2/fields/0/name', 'duplicate'],
  ['/pages/1/fields/0/fields/1/name', 'nama', '/pages/1/fields/0/fields/1/name', 'duplicate'],
  ['/pages/0/fields/0/options/1/value', 'diri', '/pages/0/fields/0/options/1/value', 'duplicate'],
  ['/pages/1/fields/0/fields/2/options/1/value', 'ayah', '/pages/1/fields/0/fields/2/options/1/value', 'duplicate'],
  ['/pages/0/fields/0/options', [], '/pages/0/fields/0/options', 'too_small'],
  ['/pages/0/fields/0/options/0/value', ' diri', '/pages/0/fields/0/options/0/value', 'bad_text'],
  ['/pages/0/fields/0/type', 'radio', '/pages/0/fields/0/type', 'not_allowed'],
  ['/pages/0/fields/0/type', undefined, '/pages/0/fields/0/type', 'missing'],
  ['/pages/0/fields/0', { type: 'file', name: 'ktp', label }, '/pages/0/fields/0/accept', 'missing'],
  ['/pages/3/fields/0', file({}), '', ''],
  ['/pages/3/fields/0', file({ max: 3, min: 2, capture: 'environment' }), '', ''],
  ['/pages/3/fields/0', file({ accept: [] }), '/pages/3/fields/0/accept', 'too_small'],
  ['/pages/3/fields/0', file({ accept: ['image/svg+xml'] }), '/pages/3/fields/0/accept/0', 'not_allowed'],
  ['/pages/3/fields/0', file({ accept: ['image/png', 'image/png'] }), '/pages/3/fields/0/accept/1', 'duplicate'],
  ['/pages/3/fields/0', file({ maxBytes: 0 }), '/pages/3/fields/0/maxBytes', 'too_small'],
  ['/pages/3/fields/0', file({ maxBytes: largestFile + 1 }), '/pages/3/fields/0/maxBytes', 'too_large'],
  ['/pages/3/fields/0', file({ min: 2 }), '/pages/3/fields/0/min', 'wrong_order'],
  ['/pages/3/fields/0', file({ max: 21 }), '/pages/3/fields/0/max', 'too_large'],
  ['/pages/3/fields/0', file({ capture: 'front' }), '/pages/3/fields/0/capture', 'not_allowed'],
  ['/pages/1/fields/0/fields/0', file({}), '/pages/1/fields/0/fields/0/type', 'not_in_rows'],
  ['/pages/1/fields/0/fields/0/type', 'group', '/pages/1/fields/0/fields/0/type', 'not_allowed'],
  ['/pages/0/fields/1/format', 'paspor', '/pages/0/fields/1/format', 'unknown_format'],
  ['/pages/1/fields/0/fields/1/format', 'toString', '/pages/1/fields/0/fields/1/format', 'unknown_format'],
  ['/pages/0/fields/2/minLength', 101, '/pages/0/fields/2/minLength', 'wrong_order'],
  ['/pages/0/fields/2/maxLength', 0, '/pages/0/fields/2/maxLength', 'too_small'],
  ['/pages/1/fields/0/repeat/min', 3, '/pages/1/fields/0/repeat/min', 'wrong_order'],
  ['/pages/1/fields/0/repeat/max', 1000, '/pages/1/fields/0/repeat/max', 'too_large'],
  [
    '/pages/0/fields/2',
    { ...text('pilih'), type: 'choices', options: [{ value: 'x', label }], min: 2 },
    '/pages/0/fields/2/min',
    'wrong_order',
  ],
  ['/pages/0/fields/1/prefill/from', 'identity.height', '/pages/0/fields/1/prefill/from', 'not_allowed'],
  ['/pages/0/fields/1/prefill/from', 'identity.birthdate', '/pages/0/fields/1/prefill/from', 'wrong_type'],
  ['/pages/0/fields/3/prefill/from', 'identity.nik', '/pages/0/fields/3/prefill/from', 'wrong_type'],
  [
    '/pages/1/fields/0/fields/0/prefill',
    { from: 'identity.name', editable: true },
    '/pages/1/fields/0/fields/0/prefill',
    'no_prefill',
  ],
  ['/pages/0/checks/0/fields', ['jenis'], '/pages/0/checks/0/fields/0', 'unknown_field'],
  ['/pages/0/checks/0/fields', [], '/pages/0/checks/0/fields', 'too_small'],
  ['/fee/lines/1/code', 'paspor', '/fee/lines/1/code', 'duplicate'],
  ['/fee/currency', 'USD', '/fee/currency', 'not_allowed'],
  ['/process/stages/1/id', 'periksa', '/process/stages/1/id', 'duplicate'],
  [
    '/process/rejectReasons/1',
    { code: 'dokumen-tidak-sah', label, basis: 'x' },
    '/process/rejectReasons/1/code',
    'duplicate',
  ],
  ['/fee', undefined, '/process/standard/from', 'never_paid'],
  ['/conditions/IsAdult', true, '/conditions/IsAdult', 'bad_name'],
  ['/conditions/__proto__', true, '/conditions/__proto__', 'unsafe_name'],
  ['/pages/0/constructor', {}, '/pages/0/constructor', 'unsafe_name'],
  ['/pages/0/title/prototype', 'x', '/pages/0/title/prototype', 'unsafe_name'],
  ['/pages/0/when', undefined, '', ''],
  ['/$schema', 'https://example.com/service-definition.schema.json', '', ''],
];

describe('parseDefinition', () => {
  it('takes the example, and gives it back as it is', () => {
    const { definition, errors } = parseDefinition(example, { pack });
    expect(errors).toBeUndefined();
    expect(definition).toEqual(example);
  });

  it.each(mistakes.map((line) => [`${line[0]} = ${JSON.stringify(line[1])?.slice(0, 40)}`, line] as const))(
    'says where and what is wrong: %s',
    (_name, [change, value, pointer, code]) => {
      const found = errorsOf(mutate(change, value)).map((error) => `${error.code} ${error.pointer}`);
      if (code) expect(found).toContain(`${code} ${pointer}`);
      else expect(found).toEqual([]);
    },
  );

  it('names the place in words, and ends every message as a sentence', () => {
    for (const [change, value] of mistakes) {
      for (const { message, pointer } of errorsOf(mutate(change, value))) {
        expect(message).toMatch(/[.]$/);
        if (pointer.startsWith('/pages/')) expect(message).toMatch(/^Page ("|\d)/);
      }
    }
    expect(errorsOf(mutate('/pages/1/fields/0/fields/1/label/fr', 'x'))[0]!.message).toBe(
      'Page "wali", field "wali", field "nik": "fr" is not one of "languages". Add it there, or remove it here.',
    );
    expect(errorsOf(mutate('/fee/lines/0/code', 5))[0]!.message).toBe('Fee line 1: "code" has to be a text.');
  });

  it('reports every mistake of a kind, not only the first', () => {
    const two = mutate('/pages/2/id', 'kirim', mutate('/pages/0/id', 'mulai') as typeof example);
    expect(errorsOf(two).filter(({ code }) => code === 'reserved')).toHaveLength(2);
  });

  it('takes names of formats and operators on trust where no pack is handed in', () => {
    const foreign = mutate(
      '/pages/0/fields/1/format',
      'paspor',
      mutate('/pages/0/checks/1/require', { x: [true] }) as typeof example,
    );
    expect(parseDefinition(foreign).errors).toBeUndefined();
    expect(parseDefinition(foreign, { pack }).errors).toHaveLength(2);
  });

  it('refuses what is no definition at all', () => {
    for (const json of [null, undefined, 1, 'x', [], true]) {
      expect(errorsOf(json)).toEqual([
        { pointer: '', code: 'wrong_type', message: 'A definition has to be an object.' },
      ]);
    }
    expect(errorsOf({ title: () => 1 }).map(({ code }) => code)).toEqual(['not_json']);
    expect(errorsOf({ version: NaN }).map(({ code }) => code)).toEqual(['not_json']);
  });

  it('stops at depth 32, however deep the rest is', () => {
    const deep = JSON.parse(`${'[{"and":'.repeat(5000)}1${'}]'.repeat(5000)}`) as unknown;
    const errors = errorsOf(mutate('/draftLabel', deep));
    expect(errors.map(({ code }) => code)).toEqual(['too_deep']);
    expect(errors[0]!.pointer.split('/')).toHaveLength(33);
  });

  it('gives errors for anything, and never throws', () => {
    const pointers = fc.constantFrom(
      ...mistakes.map(([change]) => change),
      '/pages/0/fields',
      '/conditions/isChild',
      '/fee/lines',
    );
    fc.assert(
      fc.property(pointers, fc.jsonValue({ maxDepth: 4 }), (pointer, value) => {
        const { definition, errors } = parseDefinition(mutate(pointer, value), { pack });
        expect(definition === undefined).toBe(errors !== undefined);
      }),
      { numRuns: 200 },
    );
  });

  it('is not what a citizen’s page loads', () => {
    expect(readFileSync(new URL('../index.ts', import.meta.url), 'utf8')).not.toMatch(/schemas|zod/);
  });
});
