import type { Format, Pack, PackWords } from '@layan/definition';

/** Formats with their words, that a page adds to the pack when a service needs them. */
export interface PackPart {
  readonly formats: Readonly<Record<string, Format>>;
  readonly words: { readonly id: PackWords; readonly en: PackWords };
}

/** The pack with a part's formats, and its words in the languages that the pack already speaks. */
export function addPart<P extends Pick<Pack, 'formats' | 'words'>>(pack: P, part: PackPart): P {
  const added: Readonly<Record<string, PackWords>> = part.words;
  const words: Record<string, PackWords> = {};
  for (const [language, own] of Object.entries(pack.words)) words[language] = { ...own, ...added[language] };
  return { ...pack, formats: { ...pack.formats, ...part.formats }, words };
}
