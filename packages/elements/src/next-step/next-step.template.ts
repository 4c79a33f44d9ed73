import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content, HeadingLevel } from '../content.js';
import { heading } from '../heading/heading.template.js';

export interface NextStepModel {
  /** Whose turn it is: the citizen's, the agency's, or nobody's because it is done or has been stopped. */
  readonly turn: 'citizen' | 'agency' | 'done' | 'stopped';
  readonly title: string;
  /** Level of the title's heading; default 2. */
  readonly level?: HeadingLevel;
  readonly body?: Content;
  readonly actions?: Content;
}

/** The one thing a person must know about a case: who acts next, and by when. */
export const nextStep = ({ turn, title, level = 2, body, actions }: NextStepModel): TemplateResult => html`
  <div class="layan-next-step" data-turn=${turn}>
    ${heading({ text: title, level, size: 'm' })} ${body ? html`<div class="layan-prose">${body}</div>` : nothing}
    ${actions ? html`<div class="layan-actions">${actions}</div>` : nothing}
  </div>
`;
