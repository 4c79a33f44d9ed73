import { html, type TemplateResult } from 'lit/html.js';

/** Parts two subjects on one page. A heading does it better where there is one. */
export const divider = (): TemplateResult => html`<hr class="layan-divider" />`;
