import { html, nothing, type TemplateResult } from 'lit/html.js';
import { field, type FieldModel } from '../field/field.template.js';

export interface RangeFieldModel extends FieldModel {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Default 1. */
  readonly step?: number;
  readonly value?: number;
  /** What stands at both ends: "Sangat buruk", "Sangat baik". */
  readonly ends: readonly [start: string, end: string];
  readonly disabled?: boolean;
}

/** About how much. Where the number itself matters, ask for it in a text input. */
export const rangeField = (model: RangeFieldModel): TemplateResult =>
  field(
    model,
    ({ describedBy, invalid }) => html`
      <input
        class="layan-range"
        type="range"
        id=${model.id}
        name=${model.name}
        min=${model.min}
        max=${model.max}
        step=${model.step ?? nothing}
        value=${model.value ?? nothing}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        ?disabled=${model.disabled ?? false}
      />
      <div class="layan-range-ends"><span>${model.ends[0]}</span><span>${model.ends[1]}</span></div>
    `,
  );
