import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dateField, type DateFieldModel } from '../date-parts/date-parts.template.js';

export interface CheckedDateFieldModel extends DateFieldModel {
  /** Earliest date: `2026-05-01`, `2026-05` or `2026`. */
  readonly min?: string;
  /** Latest date, written alike. */
  readonly max?: string;
  /** Offers a calendar beside the parts; for dates near today, not for a birthday. */
  readonly withCalendar?: boolean;
}

/** The three parts of `dateField`, checked as one date in the page. */
export const checkedDateField = ({ min, max, withCalendar, ...model }: CheckedDateFieldModel): TemplateResult => html`
  <layan-field>
    <layan-date-field min=${min ?? nothing} max=${max ?? nothing} ?with-calendar=${withCalendar ?? false}
      >${dateField(model)}</layan-date-field
    >
  </layan-field>
`;
