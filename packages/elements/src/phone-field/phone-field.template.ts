import { html, nothing, type TemplateResult } from 'lit/html.js';
import { field } from '../field/field.template.js';
import { textInput, type TextFieldModel } from '../text-input/text-input.template.js';

export interface PhoneFieldModel extends Omit<
  TextFieldModel,
  'type' | 'inputMode' | 'spellcheck' | 'prefix' | 'suffix' | 'maxLength'
> {
  /** Calling code of the country whose numbers are meant: "62". */
  readonly country?: string;
}

/** A phone number, in whatever way the person writes it. */
export const phoneField = ({ country, ...model }: PhoneFieldModel): TemplateResult =>
  field(
    model,
    (described) =>
      html`<layan-phone-field country=${country ?? nothing}
        >${textInput({ width: 20, autocomplete: 'tel', ...model, type: 'tel' }, described)}</layan-phone-field
      >`,
  );
