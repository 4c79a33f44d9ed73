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

export interface TimelineModel {
  readonly items: readonly TimelineItem[];
  /** A long history shows the newest alone; the rest opens without a script. */
  readonly fold?: {
    /** How many of the newest stay in sight. */
    readonly keep: number;
    /** "Tampilkan 8 langkah sebelumnya". */
    readonly text: string;
  };
  /** The items begin with the newest; default: they end with it. */
  readonly newestFirst?: boolean;
}

const item = ({ title, detail, state, stateText }: TimelineItem): TemplateResult => html`
  <li class="layan-timeline-item" data-state=${state} aria-current=${state === 'current' ? 'step' : nothing}>
    <strong class="layan-timeline-title">${title}<span class="layan-visually-hidden">: ${stateText}</span></strong>
    ${detail ? html`<div class="layan-timeline-detail">${detail}</div>` : nothing}
  </li>
`;

const list = (items: readonly TimelineItem[], first: number): TemplateResult => html`
  <ol class="layan-timeline" start=${first > 1 ? first : nothing}>
    ${items.map(item)}
  </ol>
`;

const folded = (text: string, items: readonly TimelineItem[], first: number): TemplateResult => html`
  <details class="layan-timeline-earlier">
    <summary class="layan-details-summary"><span>${text}</span></summary>
    ${list(items, first)}
  </details>
`;

export const timeline = ({ items, fold, newestFirst }: TimelineModel): TemplateResult => {
  if (!fold || items.length <= fold.keep) return list(items, 1);
  const at = newestFirst ? fold.keep : items.length - fold.keep;
  const [before, after] = [items.slice(0, at), items.slice(at)];
  return newestFirst
    ? html`${list(before, 1)}${folded(fold.text, after, at + 1)}`
    : html`${folded(fold.text, before, 1)}${list(after, at + 1)}`;
};
