import { html, nothing, type TemplateResult } from 'lit/html.js';
import { field, type Described, type FieldModel } from '../field/field.template.js';
import type { SelectModel, SelectOption } from '../select/select.template.js';

/** Options under a heading of their own. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly SelectOption[];
}

export interface ComboboxModel extends Omit<SelectModel, 'options' | 'value' | 'autocomplete'> {
  readonly options: readonly (SelectOption | OptionGroup)[];
  /** Value of the chosen option, or of several. */
  readonly value?: string | readonly string[];
  /** Any number may be chosen. */
  readonly multiple?: boolean;
}

export type ComboboxFieldModel = FieldModel & ComboboxModel;

/**
 * A native select in which one can type to find an option, once `<layan-combobox>` is defined.
 *
 * For a long list whose entries people know by name: regencies, schools, banks. With fewer than about twelve options radios are quicker,
 * as all are seen at once; with a few more that nobody knows by heart, a plain select.
 */
export const combobox = (model: ComboboxModel, { describedBy, invalid }: Described): TemplateResult => {
  const chosen = [model.value ?? []].flat();
  const option = ({ value, label }: SelectOption) =>
    html`<option value=${value} ?selected=${chosen.includes(value)}>${label}</option>`;
  return html`
    <layan-combobox>
      <select
        class="layan-select"
        id=${model.id}
        name=${model.name}
        data-width=${model.width ?? nothing}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        ?multiple=${model.multiple ?? false}
        ?required=${model.required ?? false}
        ?disabled=${model.disabled ?? false}
      >
        ${model.placeholder === undefined ? nothing : html`<option value="">${model.placeholder}</option>`}
        ${model.options.map((each) =>
          'options' in each ? html`<optgroup label=${each.label}>${each.options.map(option)}</optgroup>` : option(each),
        )}
      </select>
    </layan-combobox>
  `;
};

export const comboboxField = (model: ComboboxFieldModel): TemplateResult =>
  field(model, (described) => combobox(model, described));

export interface SuggestModel {
  readonly id: string;
  readonly name: string;
  readonly value?: string;
  /** What is suggested; any other text is as good. */
  readonly suggestions: readonly string[];
  readonly width?: 8 | 12 | 20 | 30;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

export type SuggestFieldModel = FieldModel & SuggestModel;

/** A native text input with suggestions; without script the browser shows them in its own way. */
export const suggest = (model: SuggestModel, { describedBy, invalid }: Described): TemplateResult => html`
  <layan-combobox free>
    <input
      class="layan-text-input"
      type="text"
      id=${model.id}
      name=${model.name}
      value=${model.value ?? ''}
      list="${model.id}-list"
      data-width=${model.width ?? nothing}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      ?required=${model.required ?? false}
      ?disabled=${model.disabled ?? false}
    />
    <datalist id="${model.id}-list">
      ${model.suggestions.map((value) => html`<option value=${value}></option>`)}
    </datalist>
  </layan-combobox>
`;

export const suggestField = (model: SuggestFieldModel): TemplateResult =>
  field(model, (described) => suggest(model, described));
