import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content, TitleLevel } from '../content.js';

/** What every field says around its control. Texts are already localised. */
export interface FieldModel {
  /** Id of the first control: what an error summary links to. Hint, error and warning take theirs from it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: Content;
  readonly error?: string;
  /** A doubt that may be passed. */
  readonly warning?: string;
  /** "Kesalahan:", said before the error to those who do not see its colour. */
  readonly errorPrefix?: string;
  /** "Perhatian:", said before the warning. */
  readonly warningPrefix?: string;
  /** The mark of a field that may stay empty: "opsional". */
  readonly optional?: string;
  /** The label is the page's title as well. */
  readonly heading?: boolean;
  /** Level of that title; default 1. */
  readonly level?: TitleLevel;
  /** Ids of further descriptions, written elsewhere. */
  readonly describedBy?: string;
}

/** What the control itself must carry. */
export interface Described {
  /** For `aria-describedby`; `nothing` when nothing describes it. */
  readonly describedBy: string | typeof nothing;
  /** For `aria-invalid`. */
  readonly invalid: 'true' | typeof nothing;
}

export function describe(model: FieldModel): Described {
  const ids = [
    model.describedBy,
    model.hint && `${model.id}-hint`,
    model.error && `${model.id}-error`,
    model.warning && `${model.id}-warning`,
  ].filter(Boolean);
  return { describedBy: ids.length ? ids.join(' ') : nothing, invalid: model.error ? 'true' : nothing };
}

const message = (id: string, kind: 'error' | 'warning', prefix: string | undefined, text: string) => html`
  <p class="layan-field-${kind}" id="${id}-${kind}">
    <span class="layan-field-mark" aria-hidden="true"></span>
    <span>${prefix ? html`<span class="layan-visually-hidden">${prefix} </span>` : nothing}${text}</span>
  </p>
`;

/** Hint, error and warning, between the label and the control. */
export const fieldMessages = ({
  id,
  hint,
  error,
  errorPrefix,
  warning,
  warningPrefix,
}: FieldModel): TemplateResult => html`
  ${hint ? html`<div class="layan-field-hint" id="${id}-hint">${hint}</div>` : nothing}
  ${error ? message(id, 'error', errorPrefix, error) : nothing}
  ${warning ? message(id, 'warning', warningPrefix, warning) : nothing}
`;

export const labelText = ({ label, optional }: Pick<FieldModel, 'label' | 'optional'>): TemplateResult =>
  html`${label}${optional ? html` <span class="layan-field-optional">(${optional})</span>` : nothing}`;

export const fieldState = (model: Pick<FieldModel, 'error' | 'warning'>): 'bad' | 'warn' | typeof nothing =>
  model.error ? 'bad' : model.warning ? 'warn' : nothing;

/** The label, as the page's title where it is one as well. */
function titled({ heading, level }: FieldModel, label: TemplateResult): TemplateResult {
  if (!heading) return label;
  return level === 2
    ? html`<h2 class="layan-field-heading" tabindex="-1" data-layan-title>${label}</h2>`
    : html`<h1 class="layan-field-heading" tabindex="-1" data-layan-title>${label}</h1>`;
}

/** One label, one control. */
export function field(model: FieldModel, control: (described: Described) => TemplateResult): TemplateResult {
  const label = html`<label class="layan-field-label" for=${model.id}>${labelText(model)}</label>`;
  return html`
    <div class="layan-field" data-state=${fieldState(model)}>
      ${titled(model, label)} ${fieldMessages(model)} ${control(describe(model))}
    </div>
  `;
}

/** One legend, several controls. */
export function fieldset(model: FieldModel, controls: (described: Described) => Content): TemplateResult {
  const described = describe(model);
  return html`
    <div class="layan-field" data-state=${fieldState(model)}>
      <fieldset class="layan-fieldset" aria-describedby=${described.describedBy}>
        <legend class="layan-field-label">${titled(model, labelText(model))}</legend>
        ${fieldMessages(model)} ${controls(described)}
      </fieldset>
    </div>
  `;
}
