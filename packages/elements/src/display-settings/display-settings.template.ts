import { html, type TemplateResult } from 'lit/html.js';
import { button } from '../button/button.template.js';
import { radiosField } from '../radios/radios.template.js';
import { displayChoices, type DisplayChoice } from './settings.js';

/** Name of a question, and of each of its answers in the order of `displayChoices`. */
export interface DisplayQuestion {
  readonly label: string;
  readonly answers: readonly string[];
}

export interface DisplaySettingsModel {
  /** Begins the ids of what is inside. */
  readonly id: string;
  /** What opens it: "Tampilan". */
  readonly summary: string;
  readonly questions: Readonly<Record<DisplayChoice, DisplayQuestion>>;
  /** "Kembalikan seperti perangkat". */
  readonly reset: string;
}

/** A native form of radios, folded away: it works with the element around it, and without is not to be seen. */
export const displaySettings = ({ id, summary, questions, reset }: DisplaySettingsModel): TemplateResult => html`
  <layan-display-settings>
    <details class="layan-display-settings">
      <summary class="layan-details-summary">${summary}</summary>
      <form class="layan-display-settings-form layan-stack">
        ${(Object.keys(displayChoices) as DisplayChoice[]).map((name) =>
          radiosField({
            id: `${id}-${name}`,
            name,
            label: questions[name].label,
            inline: true,
            options: displayChoices[name].map((value, index) => ({
              value,
              label: questions[name].answers[index] ?? value,
              checked: index === 0,
            })),
          }),
        )}
        ${button({ label: reset, kind: 'secondary', type: 'reset', size: 's' })}
      </form>
    </details>
  </layan-display-settings>
`;
