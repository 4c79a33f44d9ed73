import { html, nothing, type TemplateResult } from 'lit/html.js';
import { field } from '../field/field.template.js';
import { textInput, type TextFieldModel } from '../text-input/text-input.template.js';

export interface OneTimeCodeFieldModel extends Omit<
  TextFieldModel,
  'type' | 'inputMode' | 'autocomplete' | 'spellcheck' | 'prefix' | 'suffix' | 'width' | 'maxLength'
> {
  /** How many digits; default 6. */
  readonly length?: 4 | 5 | 6 | 7 | 8;
  /** Whether the form is sent as soon as the code is whole. */
  readonly autoSubmit?: boolean;
}

/** A code that was sent to the person: one input, drawn as cells. */
export const oneTimeCodeField = ({ length, autoSubmit, ...model }: OneTimeCodeFieldModel): TemplateResult =>
  field(
    model,
    (described) =>
      html`<layan-one-time-code length=${length ?? nothing} ?auto-submit=${autoSubmit ?? false}
        >${textInput(
          { ...model, inputMode: 'numeric', autocomplete: 'one-time-code', spellcheck: false, autocapitalize: 'none' },
          described,
        )}</layan-one-time-code
      >`,
  );
