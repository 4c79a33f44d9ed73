import type { Localized } from './document.js';
import { own } from './own.js';

/** A text in the wanted language, else in its main one (`id-ID` → `id`), else in Indonesian, which is always there. */
export const localize = (text: Localized, locale: string): string =>
  [locale, locale.split('-')[0]!].map((language) => own(text, language) as string | null).find(Boolean) ?? text.id;
