import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../scripts/shared.mjs';
import { answersSchema } from './answers-schema.js';
import { prune, validate, type Answers, type Field, type ServiceDefinition } from './index.js';
import { example, field, form, options } from './testing/definitions.js';
import { anyAnswers, everything, rightAnswers } from './testing/everything.js';
import { pack } from './testing/pack.js';
import { context } from './testing/vectors.js';

/** Keywords of the schema that the answers break; empty when it takes them. */
function broken(definition: ServiceDefinition, answers: unknown): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
  addFormats.default(ajv);
  const check = ajv.compile(answersSchema(definition, pack));
  check(answers);
  return [...new Set((check.errors ?? []).map(({ keyword }) => keyword))];
}

const errors = (definition: ServiceDefinition, answers: Answers) =>
  validate(definition, answers, context).filter(({ severity }) => severity === 'error');

const place = { code: '31.71.01.1001', street: 'Jl. A', rt: '', rw: '', postalCode: '', manual: null };
const at = '2026-11-22T03:04:05Z';
const group = field('group', 'a', { repeat: { min: 1, max: 2 }, fields: [field('text', 'x')] });
const row = { _row: 'r1', x: 'y' };
const oneFile = field('file', 'a', { accept: ['image/png'], maxBytes: 1000 });

/** Each keyword: a field, an answer that is right, and one that breaks the keyword. */
const keywords: readonly (readonly [keyword: string, field: Field, right: unknown, wrong: unknown])[] = [
  ['required', field('text', 'a'), 'x', undefined],
  ['type', field('text', 'a'), 'x', 5],
  ['type', field('longText', 'a'), 'x', ['x']],
  ['type', field('boolean', 'a'), false, 'false'],
  ['type', field('money', 'a'), 1, 1.5],
  ['type', field('choices', 'a', { options: options('x') }), ['x'], 'x'],
  ['type', group, [row], row],
  ['type', field('address', 'a'), place, 'x'],
  ['pattern', field('number', 'a', { decimals: 1 }), '1.5', '1.55'],
  ['pattern', field('number', 'a'), '-7', '7.0'],
  ['pattern', field('text', 'a', { format: 'nik' }), '3171011708459901', '317101170845990'],
  ['pattern', field('address', 'a'), place, { ...place, code: '31.71.01' }],
  ['pattern', field('address', 'a'), { ...place, postalCode: '10110' }, { ...place, postalCode: '1011' }],
  ['pattern', field('address', 'a'), place, { ...place, street: ' ' }],
  ['minLength', field('text', 'a', { minLength: 2 }), '👍👍', '👍'],
  ['maxLength', field('text', 'a', { maxLength: 2 }), '👍👍', '👍👍👍'],
  ['maxLength', field('text', 'a'), 'x'.repeat(200), 'x'.repeat(201)],
  ['maxLength', field('longText', 'a'), 'x'.repeat(2000), 'x'.repeat(2001)],
  ['maxLength', field('address', 'a'), { ...place, rw: '0'.repeat(200) }, { ...place, rw: '0'.repeat(201) }],
  ['minimum', field('money', 'a', { min: 10 }), 10, 9],
  ['maximum', field('money', 'a', { max: 10 }), 10, 11],
  ['maximum', field('money', 'a'), Number.MAX_SAFE_INTEGER, 2 ** 60],
  ['format', field('date', 'a'), '2024-02-29', '2026-02-29'],
  ['enum', field('choice', 'a', { options: options('x', 'y') }), 'y', 'z'],
  ['enum', field('choices', 'a', { options: options('x', 'y') }), ['y'], ['z']],
  ['uniqueItems', field('choices', 'a', { options: options('x', 'y') }), ['x', 'y'], ['x', 'x']],
  ['minItems', field('choices', 'a', { options: options('x', 'y'), min: 2 }), ['x', 'y'], ['x']],
  ['maxItems', field('choices', 'a', { options: options('x', 'y'), max: 1 }), ['x'], ['x', 'y']],
  ['type', oneFile, ['f1'], 'f1'],
  ['pattern', oneFile, ['f1'], ['../f1']],
  ['uniqueItems', { ...oneFile, max: 2 }, ['f1', 'f2'], ['f1', 'f1']],
  ['minItems', { ...oneFile, min: 2, max: 2 }, ['f1', 'f2'], ['f1']],
  ['maxItems', oneFile, ['f1'], ['f1', 'f2']],
  ['minItems', { ...group, repeat: { min: 2, max: 3 } }, [row, { ...row, _row: 'r2' }], [row]],
  ['maxItems', { ...group, repeat: { min: 1, max: 1 } }, [row], [row, { ...row, _row: 'r2' }]],
  ['required', group, [row], [{ _row: 'r1' }]],
  ['required', group, [row], [{ x: 'y' }]],
  ['required', field('address', 'a'), place, { ...place, rt: undefined }],
  ['additionalProperties', field('address', 'a'), place, { ...place, city: 'x' }],
  ['anyOf', field('address', 'a', { manual: true }), { ...place, code: null, manual: 'x' }, { ...place, code: null }],
  ['type', field('address', 'a'), place, { ...place, manual: 'x' }],
  ['const', field('declaration', 'a'), { accepted: true, at }, { accepted: false, at }],
  ['format', field('declaration', 'a'), { accepted: true, at }, { accepted: true, at: 'now' }],
  ['required', field('declaration', 'a'), { accepted: true, at }, { accepted: true }],
];

const json = (answers: unknown) => JSON.parse(JSON.stringify(answers)) as Answers;

describe('the schema of the answers', () => {
  it.each(
    keywords.map((line) => [`${line[0]}, ${line[1].type}, ${JSON.stringify(line[3])?.slice(0, 60)}`, line] as const),
  )('refuses as our own check does: %s', (_name, [keyword, asked, right, wrong]) => {
    const definition = form([asked]);
    expect(errors(definition, json({ a: right }))).toEqual([]);
    expect(broken(definition, json({ a: right }))).toEqual([]);
    expect(errors(definition, json({ a: wrong }))).not.toEqual([]);
    expect(broken(definition, json({ a: wrong }))).toContain(keyword);
  });

  it('has no keyword that is not tried here', () => {
    const tried = new Set([
      '$schema',
      'title',
      'description',
      'properties',
      'items',
      'allOf',
      ...keywords.map(([name]) => name),
    ]);
    const walk = (schema: unknown, isMap = false): readonly string[] =>
      typeof schema !== 'object' || schema === null
        ? []
        : Object.entries(schema).flatMap(([key, value]) => [
            ...(isMap || Array.isArray(schema) ? [] : [key]),
            ...(key === 'enum' || key === 'required' ? [] : walk(value, key === 'properties' && !isMap)),
          ]);
    for (const definition of [example, everything]) {
      for (const keyword of walk(answersSchema(definition, pack))) expect(tried).toContain(keyword);
    }
  });

  it('asks only for what is always asked', () => {
    const schema = answersSchema(example, pack) as { readonly required: readonly string[] };
    expect(schema.required).toEqual(['untuk', 'nik', 'nama', 'tanggal_lahir', 'jenis', 'alamat', 'setuju']);
  });

  const ajv = new Ajv2020({ strictRequired: false, allowUnionTypes: true });
  addFormats.default(ajv);
  const check = ajv.compile(answersSchema(everything, pack));

  it('takes all right answers, whatever is asked', () => {
    fc.assert(
      fc.property(rightAnswers, (answers) => {
        expect(errors(everything, answers)).toEqual([]);
        expect(check(json(prune(everything, answers, context))), JSON.stringify(check.errors)).toBe(true);
      }),
    );
  });

  it('refuses only what our own check refuses, and all that does not depend on other answers', () => {
    const always = everything.pages
      .filter((page) => page.when === undefined)
      .flatMap((page) => page.fields)
      .filter((asked) => asked.when === undefined)
      .map(({ name }) => `/${name}`);
    const codes = [
      'required',
      'too_short',
      'too_long',
      'not_offered',
      'too_few',
      'too_many',
      'decimals',
      'address_place',
      'unreadable',
    ];
    let refused = 0;
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const pruned = json(prune(everything, answers, context));
        const found = errors(everything, pruned);
        const isTaken = check(pruned);
        if (!isTaken) expect(found).not.toEqual([]);
        if (!isTaken) refused += 1;
        if (found.some(({ code, pointer }) => codes.includes(code) && always.includes(pointer)))
          expect(isTaken).toBe(false);
      }),
      { numRuns: 200 },
    );
    expect(refused).toBeGreaterThan(0);
  });
});

const suite = sharedData('json-schema-test-suite');

interface Group {
  readonly schema: { readonly minLength?: number; readonly maxLength?: number };
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

describe.skipIf(suite === null)('lengths, by the public suite of JSON Schema', () => {
  it.each(['minLength', 'maxLength'] as const)('%s counts as our own check does', (keyword) => {
    const groups = JSON.parse(readFileSync(join(suite!, 'draft2020-12', `${keyword}.json`), 'utf8')) as Group[];
    let tried = 0;
    for (const { schema, tests } of groups) {
      const limit = schema[keyword]!;
      // A definition has whole limits only.
      if (!Number.isInteger(limit)) continue;
      for (const { data, valid, description } of tests) {
        if (typeof data !== 'string' || data === '') continue;
        tried += 1;
        expect(errors(form([field('text', 'a', { [keyword]: limit })]), { a: data }).length === 0, description).toBe(
          valid,
        );
      }
    }
    expect(tried).toBeGreaterThan(2);
  });
});
