/** Marks without width that come along with copied text. */
const invisible = /[\xad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** The typed text without invisible marks, white space collapsed and trimmed. */
export const tidy = (typed: string): string => typed.replace(invisible, '').replace(/\s+/g, ' ').trim();

/** The typed text without what people put between digits (space, dot, any dash), in upper case. */
export const compact = (typed: string): string =>
  tidy(typed)
    .replace(/[ .\-\u2010-\u2015\u2212]/g, '')
    .toUpperCase();
