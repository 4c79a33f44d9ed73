import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content, HiddenValue } from '../content.js';

export interface FormModel {
  readonly action: string;
  /** Default `post`. */
  readonly method?: 'post' | 'get';
  readonly body: Content;
  readonly hidden?: readonly HiddenValue[];
  /** What the Enter key in a text field sends, however many other buttons stand above the main one. */
  readonly defaultButton?: { readonly name: string; readonly value: string };
  readonly id?: string;
  /** It carries files, not their names alone. */
  readonly files?: boolean;
}

export const hiddenValues = (values: readonly HiddenValue[]): readonly TemplateResult[] =>
  values.map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`);

/** A form that our own checks judge, not the browser's bubbles. */
export const form = ({
  action,
  method = 'post',
  body,
  hidden = [],
  defaultButton,
  id,
  files,
}: FormModel): TemplateResult => html`
  <form
    class="layan-form"
    action=${action}
    method=${method}
    enctype=${files ? 'multipart/form-data' : nothing}
    id=${id ?? nothing}
    novalidate
    autocomplete="on"
  >
    <div>
      ${
        defaultButton
          ? html`<button
              class="layan-visually-hidden"
              type="submit"
              tabindex="-1"
              aria-hidden="true"
              name=${defaultButton.name}
              value=${defaultButton.value}
            ></button>`
          : nothing
      }
      ${hiddenValues(hidden)} ${body}
    </div>
  </form>
`;
