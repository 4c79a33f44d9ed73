import { html, nothing, type TemplateResult } from 'lit/html.js';

export interface StepperStep {
  readonly text: string;
  /** Leads back to a step that is done. */
  readonly href?: string;
  readonly state: 'done' | 'current' | 'next';
  /** "selesai", "sedang diisi", "belum": said to those who do not see the bar. */
  readonly stateText: string;
}

export interface StepperModel {
  /** Name of the list: "Langkah permohonan". */
  readonly label: string;
  /** "Langkah 3 dari 6". */
  readonly text: string;
  readonly steps: readonly StepperStep[];
}

const step = ({ text, href, state, stateText }: StepperStep): TemplateResult => html`
  <li class="layan-stepper-step" data-state=${state} aria-current=${state === 'current' ? 'step' : nothing}>
    <span class="layan-stepper-name"
      >${href ? html`<a class="layan-link" href=${href}>${text}</a>` : text}<span
        class="layan-stepper-state layan-visually-hidden"
        >: ${stateText}</span
      ></span
    >
  </li>
`;

/** The steps of a form by their names; where there is little room, the name of the current one alone. */
export const stepper = ({ label, text, steps }: StepperModel): TemplateResult => html`
  <div class="layan-stepper">
    <p class="layan-caption layan-stepper-text">${text}</p>
    <ol class="layan-stepper-list" aria-label=${label}>
      ${steps.map(step)}
    </ol>
  </div>
`;
