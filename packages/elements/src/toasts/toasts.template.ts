import { html, type TemplateResult } from 'lit/html.js';

/** Stands once at the end of a page; empty until a script shows a message. */
export const toasts = (): TemplateResult => html`<layan-toasts></layan-toasts>`;
