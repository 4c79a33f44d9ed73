import { html, type TemplateResult } from 'lit/html.js';
import { field } from '../field/field.template.js';
import { textInput, type TextFieldModel } from '../text-input/text-input.template.js';

export interface PasswordFieldModel extends Omit<
  TextFieldModel,
  'type' | 'autocomplete' | 'spellcheck' | 'prefix' | 'suffix'
> {
  /** Whether a password manager fills in one that it knows, or offers a new one. */
  readonly autocomplete: 'current-password' | 'new-password';
}

/** A password that can be shown while it is typed. */
export const passwordField = (model: PasswordFieldModel): TemplateResult =>
  field(
    model,
    (described) =>
      html`<layan-password
        >${textInput({ width: 20, ...model, type: 'password', spellcheck: false, autocapitalize: 'none' }, described)}</layan-password
      >`,
  );
