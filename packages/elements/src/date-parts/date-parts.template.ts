import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fieldset, type FieldModel } from '../field/field.template.js';

export const dateParts = ['day', 'month', 'year'] as const;
export type DatePart = (typeof dateParts)[number];

export interface DateFieldModel extends FieldModel {
  /** The parts are named `${name}.day`, `.month`, `.year`. */
  readonly name: string;
  /** As typed. */
  readonly value?: Partial<Readonly<Record<DatePart, string>>>;
  readonly partLabels: Readonly<Record<DatePart, string>>;
  /** Which parts are wrong; default all of them when there is an error. */
  readonly badParts?: readonly DatePart[];
  /** A birthday is filled in by the browser. */
  readonly autocomplete?: 'bday';
  readonly required?: boolean;
  readonly readonly?: boolean;
  readonly disabled?: boolean;
}

/** Id of a part; the day has the field's own. */
export const datePartId = (id: string, part: DatePart): string => (part === 'day' ? id : `${id}-${part}`);

export const dateField = (model: DateFieldModel): TemplateResult =>
  fieldset(model, ({ invalid }) => {
    const bad = model.badParts ?? dateParts;
    return html`<div class="layan-date-parts">
      ${dateParts.map(
        (part) => html`
          <div class="layan-date-part">
            <label class="layan-date-part-label" for=${datePartId(model.id, part)}>${model.partLabels[part]}</label>
            <input
              class="layan-text-input"
              type="text"
              inputmode="numeric"
              id=${datePartId(model.id, part)}
              name="${model.name}.${part}"
              value=${model.value?.[part] ?? ''}
              data-width=${part === 'year' ? 4 : 2}
              autocomplete=${model.autocomplete ? `bday-${part}` : 'off'}
              aria-invalid=${bad.includes(part) ? invalid : nothing}
              ?required=${model.required ?? false}
              ?readonly=${model.readonly ?? false}
              ?disabled=${model.disabled ?? false}
            />
          </div>
        `,
      )}
    </div>`;
  });
