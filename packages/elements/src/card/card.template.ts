import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content, HeadingLevel } from '../content.js';
import { heading } from '../heading/heading.template.js';
import { unbroken } from '../heading/unbroken.js';

export interface CardModel {
  readonly title?: string;
  /** Default 2. */
  readonly level?: HeadingLevel;
  readonly body: Content;
}

/** A thing beside the main matter: the bill, the service standard. */
export const card = ({ title, level = 2, body }: CardModel): TemplateResult => html`
  <div class="layan-card">
    ${title ? heading({ text: title, level, size: 's' }) : nothing}
    <div class="layan-prose">${body}</div>
  </div>
`;

export interface LinkCard {
  readonly href: string;
  readonly title: string;
  readonly text?: string;
  /** Short facts in one line: agency, fee, days. */
  readonly meta?: readonly string[];
}

export interface LinkCardsModel {
  readonly items: readonly LinkCard[];
  /** Level of each card's heading; default 2. */
  readonly level?: HeadingLevel;
}

/** Cards of which the whole surface leads to one page: a catalogue. */
export const linkCards = ({ items, level = 2 }: LinkCardsModel): TemplateResult => html`
  <ul class="layan-link-cards">
    ${items.map(
      (item) => html`
        <li class="layan-card" data-kind="link">
          ${heading({ text: html`<a class="layan-card-link" href=${item.href}>${unbroken(item.title)}</a>`, level, size: 's' })}
          ${item.text ? html`<p class="layan-card-text">${item.text}</p>` : nothing}
          ${
            item.meta?.length
              ? html`<ul class="layan-meta">
                  ${item.meta.map((fact) => html`<li>${fact}</li>`)}
                </ul>`
              : nothing
          }
        </li>
      `,
    )}
  </ul>
`;
