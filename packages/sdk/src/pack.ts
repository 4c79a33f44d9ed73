import { addPart } from '@layan/indonesia';
import { core } from '@layan/indonesia/core';
import { documents } from '@layan/indonesia/documents';
import { en } from '@layan/indonesia/words/en';
import { regionSlices } from '@layan/regions/slices';

/** The pack of Indonesia with everything that questions need. */
export const pack = addPart(
  { ...core, words: { ...core.words, en }, regions: { ...core.regions, slices: regionSlices } },
  documents,
);
