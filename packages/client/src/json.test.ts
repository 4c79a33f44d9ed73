import { expect, it } from 'vitest';
import { toJson } from './json.js';

const value = { b: [1, [], { c: null, d: undefined }], 'a"': 'x\n"', none: undefined, empty: {} };

it('writes what JSON.stringify writes', () => {
  for (const one of [value, [undefined, true], 'text', 1.5, null, []]) expect(toJson(one)).toBe(JSON.stringify(one));
});

it('keeps lists lists where a library of the page gives them another text', () => {
  const usual = JSON.stringify(value);
  const old = { value: () => '[old]', configurable: true };
  Object.defineProperty(Array.prototype, 'toJSON', old);
  try {
    expect(toJson(value)).toBe(usual);
  } finally {
    Reflect.deleteProperty(Array.prototype, 'toJSON');
  }
});
