import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content, TitleLevel } from '../content.js';
import { heading } from '../heading/heading.template.js';
import { kawung } from './kawung.js';

export interface CoverModel {
  readonly caption?: string;
  /** The page's title. */
  readonly title: string;
  /** Level of the title; default 1. */
  readonly level?: TitleLevel;
  readonly text?: Content;
  /** A `start` button, or a form around one. */
  readonly actions?: Content;
}

/** The opening panel of a start page; `page({ cover })` lays it across the whole width. */
export const cover = ({ caption, title, level = 1, text, actions }: CoverModel): TemplateResult => html`
  <div class="layan-cover">
    ${kawung}
    <div class="layan-cover-body layan-wrap">
      ${caption ? html`<p class="layan-cover-caption">${caption}</p>` : nothing}
      ${heading({ text: title, level, size: 'xl', title: true })}
      ${text ? html`<div class="layan-cover-text">${text}</div>` : nothing}
      ${actions ? html`<div class="layan-actions">${actions}</div>` : nothing}
    </div>
  </div>
`;
