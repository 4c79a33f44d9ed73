import { html, nothing, type TemplateResult } from 'lit/html.js';
import { field, type Described, type FieldModel } from '../field/field.template.js';

export type TextInputType = 'text' | 'email' | 'tel' | 'password' | 'search' | 'url';

export interface TextInputModel {
  readonly id: string;
  readonly name: string;
  readonly value?: string;
  /** Default `text`. A number is a `text` with an `inputMode`: wheels, letters and rounding spoil `number`. */
  readonly type?: TextInputType;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search';
  readonly autocomplete?: string;
  /** In UTF-16 units, as HTML counts; leave it out where a cut-off text would be a wrong text. */
  readonly maxLength?: number;
  /** Characters that fit; default the whole line. */
  readonly width?: 2 | 4 | 6 | 8 | 12 | 16 | 20 | 30;
  /** Stands inside the frame, before the text: "Rp". */
  readonly prefix?: string;
  /** Stands inside the frame, after the text: "kg". */
  readonly suffix?: string;
  readonly required?: boolean;
  readonly readonly?: boolean;
  readonly disabled?: boolean;
  /** Off for names and codes; default on. */
  readonly spellcheck?: boolean;
  /** `none` for codes and passwords. */
  readonly autocapitalize?: 'none';
}

export type TextFieldModel = FieldModel & TextInputModel;

/** The bare control; `textField` is the whole field. */
export function textInput(model: TextInputModel, { describedBy, invalid }: Described): TemplateResult {
  const input = html`<input
    class="layan-text-input"
    type=${model.type ?? 'text'}
    id=${model.id}
    name=${model.name}
    value=${model.value ?? ''}
    data-width=${model.width ?? nothing}
    inputmode=${model.inputMode ?? nothing}
    autocomplete=${model.autocomplete ?? nothing}
    maxlength=${model.maxLength ?? nothing}
    spellcheck=${model.spellcheck === false ? 'false' : nothing}
    autocapitalize=${model.autocapitalize ?? nothing}
    aria-describedby=${describedBy}
    aria-invalid=${invalid}
    ?required=${model.required ?? false}
    ?readonly=${model.readonly ?? false}
    ?disabled=${model.disabled ?? false}
  />`;
  if (!model.prefix && !model.suffix) return input;
  return html`<div class="layan-text-input-frame">
    ${model.prefix ? html`<span class="layan-text-input-affix" aria-hidden="true">${model.prefix}</span>` : nothing}
    ${input}
    ${model.suffix ? html`<span class="layan-text-input-affix" aria-hidden="true">${model.suffix}</span>` : nothing}
  </div>`;
}

export const textField = (model: TextFieldModel): TemplateResult =>
  field(model, (described) => textInput(model, described));

export interface MoneyFieldModel extends Omit<TextFieldModel, 'prefix' | 'type' | 'inputMode'> {
  /** "Rp". Say it in the label or hint too: what stands in the frame is for the eye. */
  readonly currency: string;
}

/** The bare control of `moneyField`. */
export const moneyInput = ({ currency, ...model }: MoneyFieldModel, described: Described): TemplateResult =>
  textInput({ width: 12, autocomplete: 'off', ...model, prefix: currency, inputMode: 'numeric' }, described);

export const moneyField = (model: MoneyFieldModel): TemplateResult =>
  field(model, (described) => moneyInput(model, described));

export interface NumberFieldModel extends Omit<TextFieldModel, 'suffix' | 'type' | 'inputMode'> {
  /** "kg", "orang". */
  readonly unit?: string;
  /** Whether a decimal mark may be typed. */
  readonly decimals?: boolean;
}

export const numberField = ({ unit, decimals, ...model }: NumberFieldModel): TemplateResult =>
  textField({ width: 8, autocomplete: 'off', ...model, suffix: unit, inputMode: decimals ? 'decimal' : 'numeric' });
