import { largestFile } from '@layan/definition';

/** Sizes beyond which a request is refused. */
export const limits = {
  /** Bytes of one file, and of a request that carries some of it. */
  fileBytes: largestFile,
  /** Body of a request, in bytes. */
  bodyBytes: 256 * 1024,
  /** All answers of a draft as JSON, in bytes of UTF-8. */
  answersBytes: 256 * 1024,
  /** Files of one draft, those that were refused included: how many, and their bytes together. */
  filesPerDraft: 100,
  fileBytesPerDraft: 100_000_000,
  /** Bytes of all files of a person's open drafts. */
  fileBytesPerPerson: 300_000_000,
  /** Name of a file, in code points. */
  fileNameLength: 100,
  /** Nesting of a JSON body. */
  jsonDepth: 32,
  /** Items of a list page, and how many come when nobody asks. */
  listItems: 100,
  listItemsDefault: 20,
  /** Message to a citizen, and note of an officer, in code points. */
  messageLength: 2000,
} as const;
