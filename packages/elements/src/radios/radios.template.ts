import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content } from '../content.js';
import { fieldset, type FieldModel } from '../field/field.template.js';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** Short text at the end of the line: a price. */
  readonly trailing?: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
}

export interface ChoiceFieldModel extends FieldModel {
  readonly name: string;
  /** Drawn again with other options, the field is to be keyed by them: a box keeps what was chosen in its place. */
  readonly options: readonly ChoiceOption[];
  readonly required?: boolean;
  /** Beside each other where there is room: for yes and no. */
  readonly inline?: boolean;
}

/** Id of the option at `index`: the first has the field's own, so that an error summary's link reaches it. */
export const optionId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`);

export interface ChoiceModel extends ChoiceOption {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly describedBy?: string | typeof nothing;
  readonly invalid?: 'true' | typeof nothing;
  readonly required?: boolean;
  readonly body?: Content;
}

/** One radio or checkbox with its label; the whole line can be pressed. */
export const choice = (model: ChoiceModel): TemplateResult => {
  const hint = model.hint ? `${model.id}-note` : '';
  const describedBy = [model.describedBy, hint].filter((id) => typeof id === 'string' && id).join(' ');
  return html`
    <div class="layan-choice">
      <input
        class="layan-choice-input"
        type=${model.type}
        id=${model.id}
        name=${model.name}
        value=${model.value}
        aria-describedby=${describedBy || nothing}
        aria-invalid=${model.invalid ?? nothing}
        ?checked=${model.checked ?? false}
        ?required=${model.required ?? false}
        ?disabled=${model.disabled ?? false}
      />
      <label class="layan-choice-label" for=${model.id}>
        <span class="layan-choice-text">${model.label}</span>
        ${model.trailing ? html`<span class="layan-choice-trailing">${model.trailing}</span>` : nothing}
      </label>
      ${hint ? html`<span class="layan-choice-hint" id=${hint}>${model.hint}</span>` : nothing}
    </div>
  `;
};

export const choices = (type: 'radio' | 'checkbox', model: ChoiceFieldModel): TemplateResult =>
  fieldset(
    model,
    () =>
      html`<div class="layan-choices" data-layout=${model.inline ? 'inline' : nothing}>
        ${model.options.map((option, index) =>
          choice({
            ...option,
            type,
            id: optionId(model.id, index),
            name: model.name,
            required: type === 'radio' && model.required,
          }),
        )}
      </div>`,
  );

export const radiosField = (model: ChoiceFieldModel): TemplateResult => choices('radio', model);
