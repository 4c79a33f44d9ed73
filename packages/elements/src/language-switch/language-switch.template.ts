import { html, nothing, type TemplateResult } from 'lit/html.js';

export interface LanguageLink {
  /** The same page in that language. */
  readonly href: string;
  /** As BCP 47 has it: `en`. */
  readonly language: string;
  /** The language in itself: "English". */
  readonly text: string;
  readonly current?: boolean;
  /** Shown only on a page whose root element carries `data-layan-drafts`. */
  readonly draft?: boolean;
}

export interface LanguageSwitchModel {
  /** Name of the list: "Bahasa". */
  readonly label: string;
  readonly items: readonly LanguageLink[];
}

/** Plain links to the same page in other languages, each named in itself. */
export const languageSwitch = ({ label, items }: LanguageSwitchModel): TemplateResult => html`
  <layan-language-switch>
    <nav class="layan-language-switch" aria-label=${label}>
      <ul class="layan-language-switch-list">
        ${items.map(
          ({ href, language, text, current, draft }) => html`
            <li ?data-draft=${draft ?? false}>
              <a
                class="layan-language-switch-link"
                href=${href}
                hreflang=${language}
                lang=${language}
                aria-current=${current ? 'true' : nothing}
                >${text}</a
              >
            </li>
          `,
        )}
      </ul>
    </nav>
  </layan-language-switch>
`;
