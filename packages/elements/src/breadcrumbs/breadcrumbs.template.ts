import { html, nothing, type TemplateResult } from 'lit/html.js';
import { link } from '../link/link.template.js';

export interface BreadcrumbsModel {
  /** Name of the list: "Letak halaman ini". */
  readonly label: string;
  /** The pages above this one, the home page first. */
  readonly items: readonly { readonly href: string; readonly text: string }[];
  /** This page's own name; leave it out where the title stands right below. */
  readonly current?: string;
}

/** Where a page stands in its site; never in the middle of a form, where the way back is one link. */
export const breadcrumbs = ({ label, items, current }: BreadcrumbsModel): TemplateResult => html`
  <nav class="layan-breadcrumbs" aria-label=${label}>
    <ol class="layan-breadcrumbs-list">
      ${items.map((item) => html`<li class="layan-breadcrumbs-item">${link(item)}</li>`)}
      ${current ? html`<li class="layan-breadcrumbs-item"><span aria-current="page">${current}</span></li>` : nothing}
    </ol>
  </nav>
`;
