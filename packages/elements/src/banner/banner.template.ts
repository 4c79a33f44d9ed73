import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content } from '../content.js';

export interface BannerModel {
  /** Name of the region: "Pengumuman". */
  readonly label: string;
  readonly title: string;
  readonly body?: Content;
  /** It keeps people from what they came for. */
  readonly attention?: boolean;
}

/** Something that everybody on the site should know, above the page: one at a time. */
export const banner = ({ label, title, body, attention }: BannerModel): TemplateResult => html`
  <section class="layan-banner" aria-label=${label} data-tone=${attention ? 'attention' : nothing}>
    <div class="layan-wrap">
      <p class="layan-banner-title">${title}</p>
      ${body ? html`<div class="layan-prose">${body}</div>` : nothing}
    </div>
  </section>
`;
