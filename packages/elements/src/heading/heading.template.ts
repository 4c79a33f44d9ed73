import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content, HeadingLevel } from '../content.js';
import { unbroken } from './unbroken.js';

export interface HeadingModel {
  readonly text: Content;
  readonly level: HeadingLevel;
  /** How large it looks, when that differs from its level. */
  readonly size?: 'xl' | 'l' | 'm' | 's';
  readonly id?: string;
}

const sizes = { 1: 'xl', 2: 'l', 3: 'm', 4: 's' } as const;

export function heading({ text: given, level, size = sizes[level], id }: HeadingModel): TemplateResult {
  const name = id ?? nothing;
  const text = unbroken(given);
  switch (level) {
    case 1:
      return html`<h1 class="layan-heading" data-size=${size} id=${name}>${text}</h1>`;
    case 2:
      return html`<h2 class="layan-heading" data-size=${size} id=${name}>${text}</h2>`;
    case 3:
      return html`<h3 class="layan-heading" data-size=${size} id=${name}>${text}</h3>`;
    case 4:
      return html`<h4 class="layan-heading" data-size=${size} id=${name}>${text}</h4>`;
  }
}

export interface PageTitleModel {
  readonly title: string;
  /** A short line above it: "Langkah 3 dari 6", the application's number. */
  readonly caption?: string;
  /** One paragraph below it. */
  readonly lead?: Content;
}

/** The one `h1` of a page. */
export const pageTitle = ({ title, caption, lead }: PageTitleModel): TemplateResult => html`
  <div class="layan-page-title">
    ${caption ? html`<p class="layan-caption">${caption}</p>` : nothing} ${heading({ text: title, level: 1 })}
    ${lead ? html`<p class="layan-lead">${lead}</p>` : nothing}
  </div>
`;
