import type { DraftWords, Words } from './generated/words.js';
import { warnOnce } from '../element/warn-once.js';

export type { Words };
export type Group = keyof Words;
/** The messages of one element, each a function of its arguments. */
export type Messages = Readonly<Record<string, (values: never) => string>>;

/** What a page or an author says instead, by key: a text with `{name}` where an argument goes, or a function of the arguments. */
export type Override = string | ((values: Values) => string);
type Values = Readonly<Record<string, string | number>>;
export type Overrides = Readonly<Record<string, Override>>;

/** The language every other one falls back to; each element brings its own part of it along. */
export const base = 'id';

const catalogues: Readonly<Record<string, () => Promise<{ words: DraftWords }>>> = {
  en: () => import('./generated/en.js'),
  jv: () => import('./generated/jv.js'),
  su: () => import('./generated/su.js'),
};

/** Unfinished; shown only on a page whose root element carries `data-layan-drafts`. */
const drafts: readonly string[] = ['jv', 'su'];

const loaded = new Map<string, DraftWords>();

/** Whether a language is unfinished, so that it is shown only where a page asks for it. */
export const isDraft = (language: string): boolean => drafts.includes(language);

/** Whether this page wants to see the languages that are still drafts. */
const hasDrafts = (): boolean => document.documentElement.hasAttribute('data-layan-drafts');

/** The language that is shown where this one is asked for. */
export const shownLanguage = (asked: string): string =>
  asked in catalogues && (hasDrafts() || !drafts.includes(asked)) ? asked : base;

/** Nothing to wait for: null. */
export function loadCatalogue(language: string): Promise<void> | null {
  if (language === base || loaded.has(language)) return null;
  return catalogues[language]!().then(
    ({ words }) => void loaded.set(language, words),
    () => warnOnce(`The words for "${language}" could not be loaded; Indonesian is shown.`),
  );
}

let mark = (text: string): string => text;

/** Shows what a language lacks, for whoever tests a translation. @param marked - The Indonesian text that stands in, as it is to be seen. */
export function showMissing(marked: (text: string) => string = (text) => `⟦${text}⟧`): void {
  mark = marked;
}

/** What the page itself says, by language and group. */
type PageWords = Readonly<Record<string, Readonly<Record<string, Overrides>>>>;
let ofPage: PageWords | null = null;
const listeners = new Set<() => void>();

/** `<script type="application/json" data-layan-words>{ "id": { "field": { "optional": "tidak wajib" } } }</script>` */
function readPage(): PageWords {
  const source = document.querySelector('script[data-layan-words]')?.textContent ?? '{}';
  try {
    return JSON.parse(source) as PageWords;
  } catch {
    warnOnce('<script data-layan-words> is not JSON, so its words are not used.');
    return {};
  }
}

/** Says something else on this whole page: `setWords('id', { field: { optional: 'tidak wajib' } })`. */
export function setWords(language: string, groups: Readonly<Record<string, Overrides>>): void {
  ofPage ??= readPage();
  ofPage = { ...ofPage, [language]: { ...ofPage[language], ...groups } };
  for (const listener of listeners) listener();
}

/** Calls back whenever the page says something else. Gives back how to stop. */
export function followWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const fill = (override: Override, values: Values = {}): string =>
  typeof override === 'function'
    ? override(values)
    : override.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));

/**
 * The messages of a group in a language: the author's own first, the page's next, then the catalogue, then Indonesian.
 * @param fallback - The group in Indonesian.
 */
export function messagesOf<G extends Group>(
  group: G,
  language: string,
  fallback: Words[G],
  own: Overrides = {},
): Words[G] {
  ofPage ??= readPage();
  const overrides: Overrides = { ...ofPage[language]?.[group], ...own };
  if (language === base && Object.keys(overrides).length === 0) return fallback;
  const translated = (loaded.get(language)?.[group] ?? {}) as Messages;
  const message = (key: string) => {
    const override = overrides[key];
    if (override !== undefined) return (values: never) => fill(override, values);
    const original = (fallback as unknown as Messages)[key]!;
    if (language === base) return original;
    return translated[key] ?? ((values: never) => mark(original(values)));
  };
  return Object.fromEntries(Object.keys(fallback).map((key) => [key, message(key)])) as unknown as Words[G];
}
