import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { field, type Described, type FieldModel } from '../field/field.template.js';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectModel {
  readonly id: string;
  readonly name: string;
  readonly options: readonly SelectOption[];
  /** Value of the chosen option; empty or unknown: none is. */
  readonly value?: string;
  /** Text of the empty first option: "Pilih provinsi". */
  readonly placeholder?: string;
  readonly autocomplete?: string;
  readonly width?: 8 | 12 | 20 | 30;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

export type SelectFieldModel = FieldModel & SelectModel;

/** The bare control; `selectField` is the whole field. */
export const select = (model: SelectModel, { describedBy, invalid }: Described): TemplateResult => html`
  <div class="layan-select-frame">
    <select
      class="layan-select"
      id=${model.id}
      name=${model.name}
      data-width=${model.width ?? nothing}
      autocomplete=${model.autocomplete ?? nothing}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      ?required=${model.required ?? false}
      ?disabled=${model.disabled ?? false}
    >
      ${model.placeholder === undefined ? nothing : html`<option value="">${model.placeholder}</option>`}
      ${repeat(
        model.options,
        ({ value }) => value,
        (option) =>
          html`<option value=${option.value} ?selected=${option.value === model.value}>${option.label}</option>`,
      )}
    </select>
  </div>
`;

export const selectField = (model: SelectFieldModel): TemplateResult =>
  field(model, (described) => select(model, described));
