import { expect } from '@open-wc/testing';
import { vectorExamples } from './vectors.examples.js';

describe('in a browser the pack says what the vectors say', () => {
  for (const { name, actual, expected } of vectorExamples) it(name, () => expect(actual()).to.deep.equal(expected));
});
