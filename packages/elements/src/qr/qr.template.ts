import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Content } from '../content.js';
import type { QrPath } from './qr-path.js';

export type { QrPath } from './qr-path.js';

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
  /** `qrPath(value, level)`, where a server draws it for pages without scripts. */
  readonly drawn?: QrPath | null;
}

/** A QR code, and what it says as well. */
export const qr = ({ value, label, instead, size, level, drawn }: QrModel): TemplateResult => html`
  <layan-qr value=${value} label=${label} size=${size ?? nothing} level=${level ?? nothing}
    >${drawn ? picture(drawn, label) : nothing}${instead}</layan-qr
  >
`;

/** As the element draws it, which takes this away when it comes to life. Dark on light in every mode: a reader sees no mode. */
const picture = ({ size, path }: QrPath, label: string) =>
  html`<div class="layan-qr-code" data-layan-drawn="layan-qr">
    <svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges">
      ${svg`<rect width=${size} height=${size} fill="#fff"></rect><path d=${path} fill="#000"></path>`}
    </svg>
  </div>`;
