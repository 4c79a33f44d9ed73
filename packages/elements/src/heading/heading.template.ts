import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content, HeadingLevel, TitleLevel } from '../content.js';
import { unbroken } from './unbroken.js';

export interface HeadingModel {
  readonly text: Content;
  readonly level: HeadingLevel;
  /** How large it looks, when that differs from its level. */
  readonly size?: 'xl' | 'l' | 'm' | 's';
  readonly id?: string;
  /** It is the title of what is shown: a script can move the focus to it (`[data-layan-title]`). */
  readonly title?: boolean;
}

const sizes = { 1: 'xl', 2: 'l', 3: 'm', 4: 's', 5: 's' } as const;

export function heading({ text: given, level, size = sizes[level], id, title = false }: HeadingModel): TemplateResult {
  const name = id ?? nothing;
  const text = unbroken(given);
  const tab = title ? -1 : nothing;
  switch (level) {
    case 1:
      return html`<h1 class="layan-heading" data-size=${size} id=${name} tabindex=${tab} ?data-layan-title=${title}>
        ${text}
      </h1>`;
    case 2:
      return html`<h2 class="layan-heading" data-size=${size} id=${name} tabindex=${tab} ?data-layan-title=${title}>
        ${text}
      </h2>`;
    case 3:
      return html`<h3 class="layan-heading" data-size=${size} id=${name} tabindex=${tab} ?data-layan-title=${title}>
        ${text}
      </h3>`;
    case 4:
      return html`<h4 class="layan-heading" data-size=${size} id=${name} tabindex=${tab} ?data-layan-title=${title}>
        ${text}
      </h4>`;
    case 5:
      return html`<h5 class="layan-heading" data-size=${size} id=${name} tabindex=${tab} ?data-layan-title=${title}>
        ${text}
      </h5>`;
  }
}

export interface PageTitleModel {
  readonly title: string;
  /** A short line above it: "Langkah 3 dari 6", the application's number. */
  readonly caption?: string;
  /** One paragraph below it. */
  readonly lead?: Content;
  /** Default 1. */
  readonly level?: TitleLevel;
}

/** The one title of a page. */
export const pageTitle = ({ title, caption, lead, level = 1 }: PageTitleModel): TemplateResult => html`
  <div class="layan-page-title">
    ${caption ? html`<p class="layan-caption">${caption}</p>` : nothing}
    ${heading({ text: title, level, size: 'xl', title: true })}
    ${lead ? html`<p class="layan-lead">${lead}</p>` : nothing}
  </div>
`;
