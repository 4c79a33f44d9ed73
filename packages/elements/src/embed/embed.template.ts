import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content } from '../content.js';
import { columns, type ColumnsModel } from '../page/page.template.js';

export interface EmbedModel extends ColumnsModel {
  /** `cover(…)`: holds the title then. */
  readonly cover?: Content;
  /** Something is on its way that will change what is shown. */
  readonly busy?: boolean;
}

/** A view inside somebody else's page: as wide as the place it is given, on its own ground, without a landmark. */
export const embed = ({ cover, busy, ...model }: EmbedModel): TemplateResult =>
  // two templates: parts of a page with a cover that were drawn again on one without would count as having jumped
  cover
    ? html`
        <div class="layan-embed" aria-busy=${busy ? 'true' : nothing}>
          <div class="layan-embed-body">${cover} ${columns(model)}</div>
        </div>
      `
    : html`
        <div class="layan-embed" aria-busy=${busy ? 'true' : nothing}>
          <div class="layan-embed-body">${columns(model)}</div>
        </div>
      `;
