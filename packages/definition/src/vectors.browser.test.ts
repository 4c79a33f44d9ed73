import { expect } from '@open-wc/testing';
import { allCases } from './testing/vectors.js';

describe('engine vectors in the browser', () => {
  for (const { file, name, run, expected } of allCases) {
    it(`${file}: ${name}`, () => expect(run()).to.equal(expected));
  }
});
