import { html, nothing, type TemplateResult } from 'lit/html.js';
import { field } from '../field/field.template.js';
import { moneyInput, type MoneyFieldModel } from '../text-input/text-input.template.js';

export interface GroupedMoneyFieldModel extends MoneyFieldModel {
  /** Least whole amount; default 0. */
  readonly min?: number;
  readonly max?: number;
  /** Says a large amount below in short, "1,5 juta rupiah". */
  readonly withWords?: boolean;
}

/** `moneyField` that writes its amount in groups and refuses what can be read in two ways. */
export const groupedMoneyField = ({ min, max, withWords, ...model }: GroupedMoneyFieldModel): TemplateResult =>
  field(
    model,
    (described) =>
      html`<layan-money-field min=${min ?? nothing} max=${max ?? nothing} ?with-words=${withWords ?? false}
        >${moneyInput(model, described)}</layan-money-field
      >`,
  );
