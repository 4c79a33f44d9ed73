import type { Format, Pack, PackWords } from '@layan/definition';

/** Formats with their words and whatever else belongs to them, that a page adds to the pack when a service needs them. */
export interface PackPart extends Pick<Pack, 'payment'> {
  readonly formats: Readonly<Record<string, Format>>;
  readonly words: { readonly id: PackWords; readonly en: PackWords };
}

/** The pack with a part's formats, and its words in the languages that the pack already speaks. */
export function addPart<P extends Pick<Pack, 'formats' | 'words'>, Part extends PackPart>(
  pack: P,
  part: Part,
): P & Omit<Part, 'formats' | 'words'> {
  const added: Readonly<Record<string, PackWords>> = part.words;
  const words: Record<string, PackWords> = {};
  for (const [language, own] of Object.entries(pack.words)) words[language] = { ...own, ...added[language] };
  return { ...pack, ...part, formats: { ...pack.formats, ...part.formats }, words };
}
