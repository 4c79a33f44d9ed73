import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content } from '../content.js';

export interface CopyButtonModel {
  /** What is shown and copied. */
  readonly text: Content;
  /** What it is, after "Salin": "nomor permohonan". */
  readonly label: string;
  /** What is copied instead of what is shown: a number without its spaces. */
  readonly copied?: string;
}

/** The text alone, for a page on which no script will ever bring the button. */
export const copyText = (text: Content): TemplateResult => html`<code class="layan-copy-button-text">${text}</code>`;

/** A text with a button that copies it. */
export const copyButton = ({ text, label, copied }: CopyButtonModel): TemplateResult =>
  html`<layan-copy-button label=${label} text=${copied ?? nothing}>${copyText(text)}</layan-copy-button>`;
