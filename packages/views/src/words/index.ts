import type { FirstWords, Words } from './generated/words.js';

export type { FirstWords, Words };

/** Languages that are complete, the base first. */
export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = { id: 'Bahasa Indonesia', en: 'English' };

const first: Record<Language, () => Promise<{ words: FirstWords }>> = {
  id: () => import('./generated/id.first.js'),
  en: () => import('./generated/en.first.js'),
};

const whole: Record<Language, () => Promise<{ words: Words }>> = {
  id: () => import('./generated/id.js'),
  en: () => import('./generated/en.js'),
};

/** A tag we do not have gets Indonesian. */
export const known = (language: string): Language =>
  languages.find((candidate) => candidate === language) ?? languages[0];

/** Words of everything up to sending, each language a module of its own. A tag we do not have gets Indonesian. */
export const loadWords = async (language: string): Promise<Words> => (await whole[known(language)]()).words;

/** The part of them that a first screen says something with: what a service is, the way into it, what went wrong. */
export const loadFirstWords = async (language: string): Promise<FirstWords> => (await first[known(language)]()).words;
