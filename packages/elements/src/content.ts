import type { TemplateResult, nothing } from 'lit/html.js';

/** What a template shows where more than a plain text may stand. All words are handed in, already localised. */
export type Content = string | TemplateResult | typeof nothing | readonly (string | TemplateResult | typeof nothing)[];

/** Level of a heading; the page's own title is 1. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

/** Level of the title of what is shown: 1 on a page of its own, 2 inside a page that has a title already. */
export type TitleLevel = 1 | 2;

/** A name and a value that travel with a form without being shown. */
export type HiddenValue = readonly [name: string, value: string];
