import { repeat } from 'lit/directives/repeat.js';
import { html, noChange, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../button/button.template.js';
import { field, fieldset, type FieldModel } from '../field/field.template.js';
import { select, type SelectOption } from '../select/select.template.js';
import { textField } from '../text-input/text-input.template.js';

export const regionLevels = ['province', 'regency', 'district', 'village'] as const;
export type RegionLevel = (typeof regionLevels)[number];
export type AddressPart = RegionLevel | 'street' | 'rt' | 'rw' | 'postalCode' | 'manual';

export interface AddressLevel {
  readonly part: RegionLevel;
  readonly label: string;
  /** Empty while the level above is not chosen, or its regions are on their way. */
  readonly options: readonly SelectOption[];
  readonly value?: string;
  readonly error?: string;
}

/** Label, hint and state of one typed part. */
export interface AddressText {
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly error?: string;
  readonly optional?: string;
  readonly maxLength?: number;
}

export interface AddressFieldModel extends FieldModel {
  /** The parts are named `${name}.${part}`. */
  readonly name: string;
  readonly levels: readonly AddressLevel[];
  /** The empty first option of every level: "Pilih". */
  readonly pickLabel: string;
  /** Draws levels that offer nothing yet too, disabled: where a script fills them, nothing below may jump. */
  readonly allLevels?: boolean;
  /** The button that loads what belongs to the choice made above it; works without scripts. */
  readonly showNext?: { readonly label: string; readonly name: string; readonly value: string };
  readonly street: AddressText;
  readonly rt: AddressText;
  readonly rw: AddressText;
  readonly postalCode: AddressText;
  /** A place that is not in the list, written by hand. */
  readonly manual?: AddressText & { readonly summary: string };
}

/** Id of a part; the province has the field's own, so that an error summary's link reaches the first control. */
export const addressPartId = (id: string, part: AddressPart): string => (part === 'province' ? id : `${id}-${part}`);

const chosenAbove = (part: RegionLevel, levels: readonly AddressLevel[]): string =>
  levels[levels.findIndex((level) => level.part === part) - 1]?.value ?? '';

export const addressField = (model: AddressFieldModel): TemplateResult => {
  const { id, name, errorPrefix, manual } = model;
  const text = (
    part: AddressPart,
    texts: AddressText,
    rest: { width?: 4 | 8; inputMode?: 'numeric'; autocomplete?: string },
  ) => textField({ id: addressPartId(id, part), name: `${name}.${part}`, errorPrefix, ...texts, ...rest });
  return fieldset(
    model,
    () => html`
      <div class="layan-address">
        ${repeat(
          model.levels.filter(({ options }) => model.allLevels || options.length > 0),
          // Another region above: another list, in which the old choice means nothing.
          ({ part }) => `${part} ${chosenAbove(part, model.levels)}`,
          (level) =>
            field(
              { id: addressPartId(id, level.part), label: level.label, error: level.error, errorPrefix },
              (described) =>
                select(
                  {
                    id: addressPartId(id, level.part),
                    name: `${name}.${level.part}`,
                    options: level.options,
                    value: level.value,
                    placeholder: model.pickLabel,
                    disabled: level.options.length === 0,
                  },
                  described,
                ),
            ),
        )}
        ${model.showNext ? button({ ...model.showNext, kind: 'secondary', size: 's' }) : nothing}
        ${
          // Once open it stays so: whoever empties it has the focus in it.
          manual
            ? html`<details class="layan-details" ?open=${Boolean(manual.value || manual.error) || noChange}>
                <summary class="layan-details-summary">${manual.summary}</summary>
                <div class="layan-details-body">${text('manual', manual, { autocomplete: 'off' })}</div>
              </details>`
            : nothing
        }
        ${text('street', model.street, { autocomplete: 'address-line1' })}
        <div class="layan-address-row">
          ${text('rt', model.rt, { width: 4, inputMode: 'numeric', autocomplete: 'off' })}
          ${text('rw', model.rw, { width: 4, inputMode: 'numeric', autocomplete: 'off' })}
          ${text('postalCode', model.postalCode, { width: 8, inputMode: 'numeric', autocomplete: 'postal-code' })}
        </div>
      </div>
    `,
  );
};
