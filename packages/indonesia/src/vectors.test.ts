import { expect, it } from 'vitest';
import { vectorExamples } from './vectors.examples.js';

it.each(vectorExamples)('says what the vectors say: $name', ({ actual, expected }) => {
  expect(actual()).toEqual(expected);
});
