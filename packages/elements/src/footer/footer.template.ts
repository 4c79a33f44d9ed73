import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content } from '../content.js';
import { link } from '../link/link.template.js';

export interface SiteFooterModel {
  readonly agency: string;
  readonly note?: Content;
  readonly links?: readonly { readonly href: string; readonly text: string; readonly lang?: string }[];
}

export const siteFooter = ({ agency, note, links = [] }: SiteFooterModel): TemplateResult => html`
  <footer class="layan-footer">
    <div class="layan-footer-body layan-wrap">
      <div>
        <strong class="layan-footer-agency">${agency}</strong>
        ${note ? html`<p class="layan-footer-note">${note}</p>` : nothing}
      </div>
      ${
        links.length
          ? html`<ul class="layan-footer-links">
              ${links.map((item) => html`<li>${link(item)}</li>`)}
            </ul>`
          : nothing
      }
    </div>
  </footer>
`;
