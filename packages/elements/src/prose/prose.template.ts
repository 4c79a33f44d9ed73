import { html, type TemplateResult } from 'lit/html.js';
import type { Content } from '../content.js';

/** Running text: paragraphs, lists, links and headings inside get their look and their distances from here. */
export const prose = (body: Content): TemplateResult => html`<div class="layan-prose">${body}</div>`;

/** One paragraph of help, quieter than the text around it. */
export const note = (text: Content): TemplateResult => html`<p class="layan-note">${text}</p>`;

/** Read by a screen reader, seen by nobody. */
export const visuallyHidden = (text: Content): TemplateResult =>
  html`<span class="layan-visually-hidden">${text}</span>`;
