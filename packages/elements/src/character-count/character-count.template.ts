import { html, nothing, type TemplateResult } from 'lit/html.js';
import { field } from '../field/field.template.js';
import { longText } from '../textarea/long-text.js';
import type { TextareaFieldModel } from '../textarea/textarea.template.js';

export interface CharacterCountModel {
  /** Id of the control. */
  readonly id: string;
  /** Most characters, as a person counts them. */
  readonly max: number;
  /** "Paling banyak 200 karakter": what a page without script says. */
  readonly limit: string;
  /** Percent of `max` from which the count is shown; until then the limit is. Default 0. */
  readonly threshold?: number;
}

/** Around a control whose `aria-describedby` names `<id>-limit`. */
export const characterCount = (
  { id, max, limit, threshold }: CharacterCountModel,
  control: TemplateResult,
): TemplateResult => html`
  <layan-character-count max=${max} threshold=${threshold ?? nothing}>
    ${control}
    <p class="layan-character-count-limit" id="${id}-limit">${limit}</p>
  </layan-character-count>
`;

export type CountedTextareaFieldModel = Omit<TextareaFieldModel, 'maxLength'> & CharacterCountModel;

/** A long text that says how much more may be written. It never cuts off. */
export const countedTextareaField = (model: CountedTextareaFieldModel): TemplateResult =>
  field(
    { ...model, describedBy: [model.describedBy, `${model.id}-limit`].filter(Boolean).join(' ') },
    ({ describedBy, invalid }) => characterCount(model, longText(model, describedBy, invalid)),
  );
