import { html, type TemplateResult } from 'lit/html.js';

/** Stands once on a page, anywhere; nothing of it is seen. */
export const announcer = (): TemplateResult => html`<layan-announcer></layan-announcer>`;
