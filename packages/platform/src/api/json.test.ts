import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedData } from '../../../../scripts/shared.mjs';
import { createApi, type Api } from '../testing/api.js';
import { describeEachDatabase } from '../testing/databases.js';
import { budi, budiApplies, createWorld } from '../testing/world.js';
import { parseJson } from './json.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe('reading JSON', () => {
  it('gives what JSON.parse gives, for every value we may keep', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(4), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        fc.pre(!/\\u0000|\\ud[89a-f]|__proto__/i.test(text) && !text.includes('\ud800'));
        expect(parseJson(bytes(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    ['{"a":1,"a":1}', 'twice'],
    ['{"a":1,"\\u0061":2}', 'twice'],
    ['[{"x":{"a":1,"b":[{"a":1}],"a":2}}]', 'twice'],
    ['{"__proto__":{"x":1}}', 'not allowed'],
    ['{"\\u005f_proto__":1}', 'not allowed'],
    ['"\\u0000"', 'U+0000'],
    ['{"\\u0000":1}', 'U+0000'],
    ['"\\ud800"', 'surrogate'],
    ['["\\udc00\\ud800"]', 'surrogate'],
    ['1e400', 'too large'],
    ['[-1e999]', 'too large'],
    [nested(33), '32 levels'],
    ['{"a":'.repeat(33) + '1' + '}'.repeat(33), '32 levels'],
    ['', 'not JSON'],
    ['\ufeff{}', 'not JSON'],
    ['{"a":1,}', 'not JSON'],
    [nested(100_000).slice(0, 100_000), 'not JSON'],
  ])('refuses %j', (text, detail) => {
    expect(() => parseJson(bytes(text))).toThrow(detail);
  });

  it.each([
    [0xff],
    [0xc0, 0xaf],
    [0x22, 0xed, 0xa0, 0x80, 0x22],
    [0x22, 0xf5, 0x80, 0x80, 0x80, 0x22],
    [0xff, 0xfe, 0x7b, 0x00],
  ])('refuses the bytes %j, which are no UTF-8', (...given) => {
    expect(() => parseJson(Uint8Array.from(given))).toThrow('not UTF-8');
  });

  it.each([
    '{"a":{"a":1},"b":["a","a"]}',
    '["a",{"a":"a"},{"a":"a"}]',
    '"\\ud83d\\ude00"',
    '"a\\": {"',
    nested(32),
    ' [1 , 2.5e-3 ] ',
  ])('takes %s', (text) => {
    expect(parseJson(bytes(text))).toEqual(JSON.parse(text));
  });

  it('takes a body of the largest size in a moment', () => {
    const text = JSON.stringify(Array.from({ length: 20_000 }, (_, index) => ({ [`k${index}`]: index })));
    const start = performance.now();
    parseJson(bytes(text));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

const folder = sharedData('json-test-suite');
const files = folder ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

describeEachDatabase('JSON of every kind, as a body', (under) => {
  let api: Api;
  let id: string;
  beforeAll(async () => {
    const { stores } = await createWorld(under.database);
    api = await createApi(stores);
    ({ id } = (await stores.citizen(budi).drafts.create('surat-uji', budiApplies)).draft);
  });

  it.skipIf(folder === null)('is never a 500, and a 400 where it is no JSON', async () => {
    expect(files.length).toBeGreaterThanOrEqual(189);
    for (const file of files) {
      const raw = readFileSync(join(folder as string, file));
      const created = await api.send('budi', 'POST', '/drafts', { raw, key: `json-${file}` });
      const patched = await api.send('budi', 'PATCH', `/drafts/${id}`, { raw, revision: 1 });
      const decided = await api.send('reviewerA', 'POST', '/desk/cases/x/decide', { raw, revision: 1, key: 'x' });
      for (const { status } of [created, patched, decided]) {
        if (file.startsWith('n_')) expect(status, file).toBe(400);
        else expect([200, 400, 404, 422], file).toContain(status);
      }
    }
  });
});
