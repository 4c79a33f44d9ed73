import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../button/button.template.js';
import type { Content, HiddenValue } from '../content.js';
import { hiddenValues } from '../form/form.template.js';
import { fieldset, type FieldModel } from '../field/field.template.js';

/** A button that the server answers with the same page and one row more or less. */
export interface RowButton {
  readonly label: string;
  readonly name: string;
  readonly value: string;
}

export interface GroupRow {
  /** Stable, so that what is typed stays with its row while others come and go. */
  readonly key: string;
  readonly title: string;
  readonly body: Content;
  readonly hidden?: readonly HiddenValue[];
  /** Absent where the row has to stay. */
  readonly remove?: RowButton;
}

export interface GroupFieldModel extends FieldModel {
  readonly rows: readonly GroupRow[];
  /** Absent when there are as many rows as may be. */
  readonly add?: RowButton;
}

export const groupField = (model: GroupFieldModel): TemplateResult =>
  fieldset(
    model,
    () => html`
      <div class="layan-group" id=${model.id} tabindex="-1">
        ${repeat(
          // The end has another key for every length. Lit updates what two lists share from both ends: the last row would take its
          // number while the row before still has it, and two rows' radios of one name cannot both be chosen.
          [...model.rows, null],
          (row) => row?.key ?? model.rows.length,
          (row) =>
            row &&
            html`
              <fieldset class="layan-group-row">
                <legend class="layan-group-title">${row.title}</legend>
                ${hiddenValues(row.hidden ?? [])} ${row.body}
                ${row.remove ? button({ ...row.remove, kind: 'quiet', size: 's', hiddenText: row.title }) : nothing}
              </fieldset>
            `,
        )}
        ${model.add ? button({ ...model.add, kind: 'secondary' }) : nothing}
      </div>
    `,
  );
