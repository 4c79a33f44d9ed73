import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content } from '../content.js';

export interface TimelineItem {
  readonly title: string;
  /** When it happened or is due, and what came of it. */
  readonly detail?: Content;
  readonly state: 'done' | 'current' | 'next' | 'stopped';
  /** "Selesai", "Sedang berjalan": said to those who do not see the dot. */
  readonly stateText: string;
}

export const timeline = ({ items }: { readonly items: readonly TimelineItem[] }): TemplateResult => html`
  <ol class="layan-timeline">
    ${items.map(
      ({ title, detail, state, stateText }) => html`
        <li class="layan-timeline-item" data-state=${state} aria-current=${state === 'current' ? 'step' : nothing}>
          <strong class="layan-timeline-title"
            >${title}<span class="layan-visually-hidden">: ${stateText}</span></strong
          >
          ${detail ? html`<div class="layan-timeline-detail">${detail}</div>` : nothing}
        </li>
      `,
    )}
  </ol>
`;
