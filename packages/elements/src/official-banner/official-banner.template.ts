import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../content.js';

export interface OfficialBannerModel {
  /** Name of the landmark. */
  readonly label: string;
  /** "Situs resmi Pemerintah Indonesia". */
  readonly text: string;
  /** How to recognise such a site; folded away. */
  readonly help?: { readonly summary: string; readonly body: Content };
}

export const officialBanner = ({ label, text, help }: OfficialBannerModel): TemplateResult => html`
  <div class="layan-official-banner" role="region" aria-label=${label}>
    <div class="layan-official-banner-body layan-wrap">
      <span class="layan-official-banner-flag" aria-hidden="true"></span>
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
