import { html, nothing, type TemplateResult } from 'lit/html.js';

export interface BadgeModel {
  /** A number, or very few letters: "12", "99+". */
  readonly text: string;
  /** What is counted, said after it: "pesan belum dibaca". */
  readonly hiddenText?: string;
  /** Somebody has to act. */
  readonly attention?: boolean;
}

/** How many, beside what they belong to. */
export const badge = ({ text, hiddenText, attention }: BadgeModel): TemplateResult =>
  html`<span class="layan-badge" data-tone=${attention ? 'attention' : nothing}
    >${text}${hiddenText ? html`<span class="layan-visually-hidden"> ${hiddenText}</span>` : nothing}</span
  >`;
