import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content, HiddenValue } from '../content.js';
import { hiddenValues } from '../form/form.template.js';

export interface LockedFieldModel {
  readonly id: string;
  readonly label: string;
  readonly value: Content;
  /** Where it comes from, and where it can be corrected. */
  readonly note?: Content;
  /** What the form sends all the same. */
  readonly hidden?: readonly HiddenValue[];
}

/** An answer that is already known and cannot be changed here. */
export const lockedField = ({ id, label, value, note, hidden = [] }: LockedFieldModel): TemplateResult => html`
  <div class="layan-field" data-state="locked">
    <dl class="layan-locked" id=${id}>
      <dt class="layan-field-label">${label}</dt>
      <dd class="layan-locked-value">${value}</dd>
      ${note ? html`<dd class="layan-field-hint">${note}</dd>` : nothing}
    </dl>
    ${hiddenValues(hidden)}
  </div>
`;
