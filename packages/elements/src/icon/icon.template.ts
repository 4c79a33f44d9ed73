import { html, nothing, type TemplateResult } from 'lit/html.js';

/** An icon as data: its lines in a square of 24. */
export interface IconShape {
  /** As the `d` of a path. */
  readonly lines: string;
  /** Points along the line, so it is mirrored where the text runs from right to left. */
  readonly flips?: boolean;
}

export const iconSizes = ['s', 'm', 'l'] as const;
export type IconSize = (typeof iconSizes)[number];

export interface IconModel {
  /** What it says where no text beside it does; without one it is for the eye alone. */
  readonly label?: string;
  /** Default `m`: 24 px at the usual text size. */
  readonly size?: IconSize;
}

/** `icon(calendar, { label: 'Jadwal' })`, with `calendar` from `@layan/elements/icons/calendar`. */
export const icon = (shape: IconShape, { label, size }: IconModel = {}): TemplateResult =>
  html`<svg
    class="layan-icon"
    viewBox="0 0 24 24"
    width="24"
    height="24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    focusable="false"
    data-size=${size ?? nothing}
    ?data-flip=${shape.flips ?? false}
    role=${label ? 'img' : nothing}
    aria-label=${label || nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    <path d=${shape.lines}></path>
  </svg>`;
