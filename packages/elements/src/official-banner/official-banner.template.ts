import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content } from '../content.js';

export interface OfficialBannerModel {
  /** Name of the landmark. */
  readonly label: string;
  /** "Situs resmi Pemerintah Indonesia". */
  readonly text: string;
  /** Says that nothing here is real: no flag then, and another colour. */
  readonly sandbox?: boolean;
  /** How to recognise such a site; folded away. */
  readonly help?: { readonly summary: string; readonly body: Content };
}

export const officialBanner = ({ label, text, sandbox, help }: OfficialBannerModel): TemplateResult => html`
  <div class="layan-official-banner" data-kind=${sandbox ? 'sandbox' : nothing} role="region" aria-label=${label}>
    <div class="layan-official-banner-body layan-wrap">
      ${sandbox ? nothing : html`<span class="layan-official-banner-flag" aria-hidden="true"></span>`}
      <span class="layan-official-banner-text">${text}</span>
      ${
        help
          ? html`<details class="layan-official-banner-help">
              <summary>${help.summary}</summary>
              <div class="layan-official-banner-detail">${help.body}</div>
            </details>`
          : nothing
      }
    </div>
  </div>
`;
