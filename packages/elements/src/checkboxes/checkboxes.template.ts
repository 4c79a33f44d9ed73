import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content, HeadingLevel } from '../content.js';
import { describe, fieldMessages, fieldState, type FieldModel } from '../field/field.template.js';
import { heading } from '../heading/heading.template.js';
import { choice, choices, type ChoiceFieldModel } from '../radios/radios.template.js';

export const checkboxesField = (model: ChoiceFieldModel): TemplateResult => choices('checkbox', model);

export interface CheckboxFieldModel extends Omit<FieldModel, 'heading' | 'level' | 'optional'> {
  readonly name: string;
  /** Default `true`. */
  readonly value?: string;
  readonly checked?: boolean;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** One box on its own. Its label is the sentence one agrees to. */
export const checkboxField = (model: CheckboxFieldModel): TemplateResult => html`
  <div class="layan-field" data-state=${fieldState(model)}>
    ${fieldMessages(model)}
    ${choice({
      type: 'checkbox',
      id: model.id,
      name: model.name,
      value: model.value ?? 'true',
      label: model.label,
      checked: model.checked,
      required: model.required,
      disabled: model.disabled,
      ...describe(model),
    })}
  </div>
`;

export interface DeclarationFieldModel extends CheckboxFieldModel {
  readonly title?: string;
  /** Level of the title's heading; default 2. */
  readonly level?: HeadingLevel;
  /** What is declared, in full; the label is the short sentence beside the box. */
  readonly statement: Content;
}

export const declarationField = ({
  title,
  level = 2,
  statement,
  ...model
}: DeclarationFieldModel): TemplateResult => html`
  <div class="layan-declaration">
    ${title ? heading({ text: title, level, size: 'm' }) : nothing}
    <div class="layan-prose" id="${model.id}-statement">${statement}</div>
    ${checkboxField({ ...model, describedBy: `${model.id}-statement` })}
  </div>
`;
