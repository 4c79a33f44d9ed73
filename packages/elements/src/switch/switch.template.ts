/* eslint-disable lit-a11y/role-has-required-aria-attrs -- a checkbox says itself whether it is on */
import { html, type TemplateResult } from 'lit/html.js';
import { describe, fieldMessages, fieldState, labelText, type FieldModel } from '../field/field.template.js';

export interface SwitchFieldModel extends Omit<FieldModel, 'heading' | 'level'> {
  readonly name: string;
  /** Default `true`. */
  readonly value?: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
}

/** A setting that is on or off. For what is agreed to or sent with a form, take a checkbox. */
export const switchField = (model: SwitchFieldModel): TemplateResult => {
  const { describedBy, invalid } = describe(model);
  return html`
    <div class="layan-field" data-state=${fieldState(model)}>
      <div class="layan-switch">
        <input
          class="layan-switch-input"
          type="checkbox"
          role="switch"
          id=${model.id}
          name=${model.name}
          value=${model.value ?? 'true'}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          ?checked=${model.checked ?? false}
          ?disabled=${model.disabled ?? false}
        />
        <label class="layan-switch-label" for=${model.id}>${labelText(model)}</label>
      </div>
      ${fieldMessages(model)}
    </div>
  `;
};
