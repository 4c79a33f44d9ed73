import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FormatKind } from './format-value.js';

export interface FormatModel {
  readonly kind: FormatKind;
  /** For the machine: ISO 8601, a number with a point, a share of 1, a JSON array of texts. */
  readonly value: string;
  /** For the person, as the server wrote it. */
  readonly text: string;
  /** Default `Asia/Jakarta`. */
  readonly timeZone?: string;
}

const moments: readonly FormatKind[] = ['date', 'date-time', 'time', 'relative'];

/** A value with its text, which follows the language of the page. */
export const format = ({ kind, value, text, timeZone }: FormatModel): TemplateResult =>
  html`<layan-format kind=${kind} time-zone=${timeZone ?? nothing}
    >${
      moments.includes(kind) ? html`<time datetime=${value}>${text}</time>` : html`<data value=${value}>${text}</data>`
    }</layan-format
  >`;
