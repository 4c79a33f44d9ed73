import { parseDefinition } from '@layan/definition/schemas';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indonesia } from '../index.js';
import example from '../vectors/definition-example.json' with { type: 'json' };
import { services } from './index.js';

/** Paths of the texts of a document that lack one of its languages. */
function untranslated(value: unknown, languages: readonly string[], path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const isText = Object.entries(value).every(([key, text]) => /^[a-z]{2}$/.test(key) && typeof text === 'string');
  if (isText && !Array.isArray(value)) return languages.every((language) => language in value) ? [] : [path];
  return Object.entries(value).flatMap(([key, inner]) => untranslated(inner, languages, `${path}/${key}`));
}

describe.each(services.map((service) => ({ id: service.id, service })))('service $id', ({ service }) => {
  const json = JSON.parse(JSON.stringify(service)) as unknown;

  it('is a definition without faults, and says the same as data', () => {
    expect(parseDefinition(json, { pack: indonesia })).toEqual({ definition: json });
  });

  it('is at most 4 kB on the wire', () => {
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    expect(brotliCompressSync(JSON.stringify(service), quality).length).toBeLessThanOrEqual(4096);
  });

  it('says everything in all its languages', () => {
    expect(untranslated(json, service.languages)).toEqual([]);
  });

  it('claims no source that nobody has read', () => {
    for (const { checked, note } of service.sources)
      if (checked === null) expect(note).toBe('verify before production');
  });
});

it('leaves no definition of the design aside: the example parses', () => {
  expect(parseDefinition(example, { pack: indonesia })).toEqual({ definition: example });
});
