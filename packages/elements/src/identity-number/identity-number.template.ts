import { html, nothing, type TemplateResult } from 'lit/html.js';
import { field } from '../field/field.template.js';
import { textInput, type TextFieldModel } from '../text-input/text-input.template.js';

export interface IdentityNumberFieldModel extends Omit<
  TextFieldModel,
  'type' | 'inputMode' | 'autocomplete' | 'spellcheck' | 'prefix' | 'suffix' | 'maxLength'
> {
  /** How its digits are grouped to be read: "4 4 4 4". */
  readonly groups?: string;
  /** How many digits it has; default what the groups have together. */
  readonly digits?: number;
  /** Covers it, but for the last four digits, when the person has left the field. */
  readonly withMask?: boolean;
}

/** A number of a person, a household or a taxpayer. It is sent bare, and read in groups. */
export const identityNumberField = ({ groups, digits, withMask, ...model }: IdentityNumberFieldModel): TemplateResult =>
  field(
    model,
    (described) =>
      html`<layan-identity-number
        groups=${groups ?? nothing}
        digits=${digits ?? nothing}
        ?with-mask=${withMask ?? false}
        >${textInput({ width: 20, ...model, inputMode: 'numeric', autocomplete: 'off', spellcheck: false }, described)}</layan-identity-number
      >`,
  );
