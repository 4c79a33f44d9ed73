import { html, nothing, type TemplateResult } from 'lit/html.js';
import { textField, type TextFieldModel } from '../text-input/text-input.template.js';

export interface TimeFieldModel extends Omit<TextFieldModel, 'type' | 'inputMode' | 'prefix'> {
  /** Earliest time, `08:00`. */
  readonly min?: string;
  /** Latest time, `15:30`. */
  readonly max?: string;
  /** Minutes between two offered times. */
  readonly step?: number;
}

/** A time of the day in 24 hours. Say in the hint how it is written: "Contoh: 09.30". */
export const timeField = ({ min, max, step, ...model }: TimeFieldModel): TemplateResult => html`
  <layan-field>
    <layan-time-field min=${min ?? nothing} max=${max ?? nothing} step=${step ?? nothing}
      >${textField({ width: 6, autocomplete: 'off', ...model, inputMode: 'numeric' })}</layan-time-field
    >
  </layan-field>
`;
