import { html, type TemplateResult } from 'lit/html.js';

export interface StepsModel {
  /** "Langkah 3 dari 6". */
  readonly text: string;
  /** 1 for the first. */
  readonly current: number;
  readonly total: number;
}

/** How far one is; the bar is for the eye, the text for everybody. */
export const steps = ({ text, current, total }: StepsModel): TemplateResult => html`
  <div class="layan-steps">
    <div class="layan-steps-bar" aria-hidden="true">
      ${Array.from({ length: total }, (_, index) => {
        const state = index + 1 < current ? 'done' : index + 1 === current ? 'current' : 'next';
        return html`<span class="layan-steps-step" data-state=${state}></span>`;
      })}
    </div>
    <p class="layan-caption">${text}</p>
  </div>
`;
