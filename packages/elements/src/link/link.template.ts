import { html, nothing, type TemplateResult } from 'lit/html.js';

export interface LinkModel {
  readonly href: string;
  readonly text: string;
  /** Said after the text to those who do not see what stands around it: "Ubah *nama lengkap*". */
  readonly hiddenText?: string;
  /** Language of where it leads, and of the text itself. */
  readonly lang?: string;
  readonly quiet?: boolean;
}

export const link = ({ href, text, hiddenText, lang, quiet }: LinkModel): TemplateResult =>
  html`<a
    class="layan-link"
    data-kind=${quiet ? 'quiet' : nothing}
    href=${href}
    lang=${lang ?? nothing}
    hreflang=${lang ?? nothing}
    >${text}${hiddenText ? html`<span class="layan-visually-hidden"> ${hiddenText}</span>` : nothing}</a
  >`;

/** Leads to the page before this one; stands above the title. */
export const backLink = ({ href, text }: { readonly href: string; readonly text: string }): TemplateResult =>
  html`<a class="layan-back-link" href=${href}>${text}</a>`;
