import { html, type TemplateResult } from 'lit/html.js';

export interface SkeletonModel {
  /** Said to those who do not see it: "Sedang memuat daftar layanan". */
  readonly text: string;
  /** Lines that will stand there; default 3. */
  readonly lines?: number;
}

/** Keeps the place of a text that is on its way, so that nothing below it jumps. */
export const skeleton = ({ text, lines = 3 }: SkeletonModel): TemplateResult => html`
  <div class="layan-skeleton">
    <span class="layan-visually-hidden" role="status">${text}</span>
    ${Array.from({ length: lines }, () => html`<span class="layan-skeleton-line" aria-hidden="true"></span>`)}
  </div>
`;
