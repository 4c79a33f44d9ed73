import type { Words } from './generated/id.js';

export type { Words };

/** Languages that are complete, the base first. */
export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = { id: 'Bahasa Indonesia', en: 'English' };

const load: Record<Language, () => Promise<{ words: Words }>> = {
  id: () => import('./generated/id.js'),
  en: () => import('./generated/en.js'),
};

/** Words of a language, each language a module of its own. A tag we do not have gets Indonesian. */
export async function loadWords(language: string): Promise<Words> {
  const known = languages.find((candidate) => candidate === language) ?? languages[0];
  return (await load[known]()).words;
}
