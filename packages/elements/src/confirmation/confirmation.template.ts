import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content, TitleLevel } from '../content.js';
import { kawung } from '../cover/kawung.js';
import { heading } from '../heading/heading.template.js';

export interface ConfirmationModel {
  /** The page's title: what has happened. */
  readonly title: string;
  /** Level of the title; default 1. */
  readonly level?: TitleLevel;
  /** What to keep: the application's number. */
  readonly reference?: { readonly label: string; readonly value: string };
  readonly body?: Content;
}

export const confirmation = ({ title, level = 1, reference, body }: ConfirmationModel): TemplateResult => html`
  <div class="layan-confirmation">
    ${kawung}<span class="layan-confirmation-mark" aria-hidden="true"></span>
    ${heading({ text: title, level, size: 'xl', title: true })}
    ${
      reference
        ? html`<p class="layan-confirmation-reference">
            ${reference.label} <strong class="layan-confirmation-value">${reference.value}</strong>
          </p>`
        : nothing
    }
    ${body ? html`<div class="layan-confirmation-body">${body}</div>` : nothing}
  </div>
`;
