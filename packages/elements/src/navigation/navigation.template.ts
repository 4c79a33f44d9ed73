import { html, nothing, type TemplateResult } from 'lit/html.js';

export interface NavigationModel {
  /** Name of the list: "Bagian akun". */
  readonly label: string;
  readonly items: readonly { readonly href: string; readonly text: string; readonly current?: boolean }[];
}

/** The pages of one part of a site, beside what they show. */
export const navigation = ({ label, items }: NavigationModel): TemplateResult => html`
  <nav class="layan-navigation" aria-label=${label}>
    <ul class="layan-navigation-list">
      ${items.map(
        ({ href, text, current }) =>
          html`<li>
            <a class="layan-navigation-link" href=${href} aria-current=${current ? 'page' : nothing}>${text}</a>
          </li>`,
      )}
    </ul>
  </nav>
`;
