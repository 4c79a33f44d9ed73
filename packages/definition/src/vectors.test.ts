import { describe, expect, it } from 'vitest';
import { closed, open } from './expression/operators.js';
import { parseDefinition } from './schemas/index.js';
import { pack } from './testing/pack.js';
import { allCases, definitionOf, engineVectors, missingVectors } from './testing/vectors.js';

describe.each([...new Set(allCases.map(({ file }) => file))])('vectors of %s', (file) => {
  it.each(allCases.filter((vector) => vector.file === file).map((vector) => [vector.name, vector] as const))(
    '%s',
    (_name, { run, expected }) => expect(run()).toBe(expected),
  );
});

describe('the vectors themselves', () => {
  it.each(engineVectors.map((vector) => [vector.name, vector] as const))(
    '%s: has a valid definition',
    (_name, vector) => {
      expect(parseDefinition(definitionOf(vector), { pack }).errors).toBeUndefined();
    },
  );

  it('have one about a missing answer for every operator and each of its arguments', () => {
    const names = missingVectors.map(({ name }) => name);
    const arity = (name: string) => (Object.hasOwn(closed, name) && /^(length|lower|trim)$/.test(name) ? 1 : 2);
    for (const name of [...Object.keys(closed), ...Object.keys(pack.operators)]) {
      const wanted =
        arity(name) === 1 ? [`${name} of null`] : [`${name} of null and a value`, `${name} of a value and null`];
      expect(names).toEqual(expect.arrayContaining(wanted));
    }
    for (const name of Object.keys(open))
      expect(
        names.some((vector) => vector.startsWith(name)),
        name,
      ).toBe(true);
  });
});
