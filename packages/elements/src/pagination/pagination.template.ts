import { html, nothing, type TemplateResult } from 'lit/html.js';

export interface PaginationPage {
  readonly href: string;
  /** The number, as the page's language writes it. */
  readonly text: string;
  /** Said in place of the number: "Halaman 3". */
  readonly label: string;
  readonly current?: boolean;
}

export interface PaginationModel {
  /** Name of the list: "Halaman hasil". */
  readonly label: string;
  /** `null` where pages are left out. Absent where nobody knows how many there are. */
  readonly pages?: readonly (PaginationPage | null)[];
  readonly previous?: { readonly href: string; readonly text: string };
  readonly next?: { readonly href: string; readonly text: string };
}

const page = (item: PaginationPage | null) =>
  item === null
    ? html`<li class="layan-pagination-gap" aria-hidden="true">…</li>`
    : html`<li>
        <a
          class="layan-pagination-page"
          href=${item.href}
          aria-label=${item.label}
          aria-current=${item.current ? 'page' : nothing}
          >${item.text}</a
        >
      </li>`;

/** The ways through a long list: plain links, each with an address of its own. */
export const pagination = ({ label, pages, previous, next }: PaginationModel): TemplateResult => html`
  <nav class="layan-pagination" aria-label=${label}>
    ${previous ? html`<a class="layan-link" rel="prev" href=${previous.href}>${previous.text}</a>` : nothing}
    ${
      pages
        ? html`<ol class="layan-pagination-pages">
            ${pages.map(page)}
          </ol>`
        : nothing
    }
    ${next ? html`<a class="layan-link" rel="next" href=${next.href}>${next.text}</a>` : nothing}
  </nav>
`;
