import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content, HeadingLevel } from '../content.js';
import { heading } from '../heading/heading.template.js';

export interface EmptyStateModel {
  /** Says that nothing is there, and of what: "Belum ada permohonan". */
  readonly title: string;
  /** Default 2. */
  readonly level?: HeadingLevel;
  /** Why, and what will stand here. */
  readonly text?: Content;
  /** The next step: a link or a button. */
  readonly action?: Content;
}

/** Where a list would stand that has nothing in it. */
export const emptyState = ({ title, level = 2, text, action }: EmptyStateModel): TemplateResult => html`
  <div class="layan-empty-state">
    ${heading({ text: title, level, size: 's' })} ${text ? html`<div class="layan-prose">${text}</div>` : nothing}
    ${action ?? nothing}
  </div>
`;
