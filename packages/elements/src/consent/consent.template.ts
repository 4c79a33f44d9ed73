import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content, HeadingLevel, HiddenValue } from '../content.js';
import { button } from '../button/button.template.js';
import { hiddenValues } from '../form/form.template.js';
import { heading } from '../heading/heading.template.js';
import { choice } from '../radios/radios.template.js';

/** One purpose, asked for on its own (UU 27/2022 article 22: apart from other matters, in clear words). */
export interface ConsentPurpose {
  /** What the form sends for it. */
  readonly value: string;
  /** What is agreed to, as a sentence: "Kirim kabar layanan baru ke surel saya." */
  readonly label: string;
  readonly hint?: string;
  /** Why nothing goes on without it; absent where it may be refused freely. Never for data that a law asks for anyway (article 20). */
  readonly neededBecause?: string;
  /** Agreed to before; never for a person who has not answered yet. */
  readonly given?: boolean;
}

export interface ConsentModel {
  readonly id: string;
  readonly title: string;
  /** Level of the title's heading; default 2. */
  readonly level?: HeadingLevel;
  /** What must be said (article 21): controller, legal ground, purpose, kinds of data, retention, rights. */
  readonly facts: readonly { readonly label: string; readonly text: Content }[];
  /** Above the boxes: "Tujuan yang Anda setujui". */
  readonly legend: string;
  /** Name of the boxes. */
  readonly name: string;
  readonly purposes: readonly ConsentPurpose[];
  readonly save: string;
  /** Both or neither, and both look alike. */
  readonly all?: { readonly agree: string; readonly refuse: string };
  readonly action: string;
  /** Which text is agreed to; a newer one asks again. */
  readonly version: string;
  readonly hidden?: readonly HiddenValue[];
}

const purpose = (name: string, id: string, { value, label, hint, neededBecause, given }: ConsentPurpose) =>
  choice({
    type: 'checkbox',
    id,
    name,
    value,
    label,
    hint: [hint, neededBecause].filter(Boolean).join(' ') || undefined,
    checked: given,
    required: neededBecause !== undefined,
    describedBy: nothing,
    invalid: nothing,
  });

const decision = (id: string, label: string, value: 'all' | 'none') =>
  html`<button
    class="layan-button"
    type="submit"
    data-kind="secondary"
    id="${id}-${value}"
    name="decision"
    value=${value}
    formnovalidate
  >
    ${label}
  </button>`;

/** Asks for consent, one box a purpose. Works without script: the form sends what is ticked and which button was pressed. */
export const consentNotice = (model: ConsentModel): TemplateResult => html`
  <layan-consent notice-version=${model.version}>
    <form class="layan-consent" action=${model.action} method="post" aria-labelledby="${model.id}-title">
      ${heading({ text: model.title, level: model.level ?? 2, size: 'm', id: `${model.id}-title` })}
      <dl class="layan-consent-facts">
        ${model.facts.map(
          ({ label, text }) => html`
            <div>
              <dt>${label}</dt>
              <dd>${text}</dd>
            </div>
          `,
        )}
      </dl>
      <fieldset class="layan-fieldset">
        <legend class="layan-field-label">${model.legend}</legend>
        <div class="layan-choices">
          ${model.purposes.map((each, index) => purpose(model.name, `${model.id}-${index + 1}`, each))}
        </div>
      </fieldset>
      <div class="layan-actions">
        ${button({ label: model.save, name: 'decision', value: 'save' })}
        ${model.all ? [decision(model.id, model.all.agree, 'all'), decision(model.id, model.all.refuse, 'none')] : nothing}
      </div>
      ${hiddenValues([['version', model.version], ...(model.hidden ?? [])])}
    </form>
  </layan-consent>
`;
