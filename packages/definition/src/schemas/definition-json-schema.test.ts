import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { example } from '../testing/definitions.js';
import { everything } from '../testing/everything.js';
import { mutate } from '../testing/mutate.js';
import { definitionJsonSchema, definitionSchema } from './index.js';

const ajv = new Ajv2020({ strictRequired: false, allowUnionTypes: true });
addFormats.default(ajv);
const check = ajv.compile(definitionJsonSchema());

describe('the JSON Schema of a definition', () => {
  it('is the published file (`npx vitest run packages/definition -u` writes it anew)', async () => {
    const text = await format(JSON.stringify(definitionJsonSchema()), { parser: 'json', printWidth: 120 });
    await expect(text).toMatchFileSnapshot('../../service-definition.schema.json');
  });

  it('takes right definitions', () => {
    for (const definition of [example, everything]) expect(check(definition), JSON.stringify(check.errors)).toBe(true);
  });

  it('gives the same verdict as the schema the server uses', () => {
    const changes: readonly (readonly [string, unknown])[] = [
      ['/layan', 2],
      ['/title', undefined],
      ['/colour', 'blue'],
      ['/id', 'A'],
      ['/version', 1.5],
      ['/title/id', ' '],
      ['/title/fr', 'x'],
      ['/sources/0/checked', '2026-02-30'],
      ['/sources/0/checked', '2026-11-22'],
      ['/pages', []],
      ['/pages/0/fields/0/name', 'Untuk'],
      ['/pages/0/fields/0/options', []],
      ['/pages/0/fields/0/type', 'file'],
      ['/pages/0/fields/0/type', 'text'],
      ['/pages/1/fields/0/fields/0/type', 'group'],
      ['/conditions/IsAdult', true],
      ['/draftLabel', undefined],
      ['/process/standard/from', 'now'],
      ['/$schema', 'x'],
    ];
    for (const [pointer, value] of changes) {
      const definition = mutate(pointer, value);
      expect(check(definition), pointer).toBe(definitionSchema.safeParse(definition).success);
    }
  });

  it('knows that an expression has one operator', () => {
    expect(check(mutate('/pages/0/when', { a: 1, b: 2 }))).toBe(false);
    expect(check(mutate('/pages/0/when', { a: [1, { b: null }] }))).toBe(true);
  });
});
