import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content } from '../content.js';

export interface QrModel {
  /** What the code says. */
  readonly value: string;
  /** What it is for: "Kode QR untuk membayar". */
  readonly label: string;
  /** The same for whoever cannot scan it: a link, or the number with a button that copies it. */
  readonly instead: Content;
  /** Default `m`. */
  readonly size?: 's' | 'm' | 'l';
  /** How much of it may be damaged; default `M`. */
  readonly level?: 'L' | 'M' | 'Q' | 'H';
}

/** A QR code, and what it says as well. */
export const qr = ({ value, label, instead, size, level }: QrModel): TemplateResult => html`
  <layan-qr value=${value} label=${label} size=${size ?? nothing} level=${level ?? nothing}>${instead}</layan-qr>
`;
