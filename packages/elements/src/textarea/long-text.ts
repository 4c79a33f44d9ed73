import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isServer } from 'lit-html/is-server.js';
// The one exception to "no unsafeHTML": a server cannot bind inside <textarea>, and everything below is escaped here.
// eslint-disable-next-line no-restricted-syntax
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

export interface LongTextModel {
  readonly id: string;
  readonly name: string;
  readonly value?: string;
  /** Lines shown; default 5. */
  readonly rows?: number;
  readonly maxLength?: number;
  readonly autocomplete?: string;
  readonly required?: boolean;
  readonly readonly?: boolean;
  readonly disabled?: boolean;
}

interface Attributes {
  readonly [name: string]: string | number | boolean | typeof nothing | undefined;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character]!);

const write = (attributes: Attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false && value !== nothing)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`))
    .join('');

/**
 * A `<textarea>` that holds `value` in both stages: live by its default value, on the server as escaped text.
 * The parser drops one newline right after the tag, so the server always writes one.
 */
export function longText(
  model: LongTextModel,
  describedBy: string | typeof nothing,
  invalid: 'true' | typeof nothing,
): TemplateResult {
  const { id, name, value = '', rows = 5, maxLength, autocomplete, required, readonly, disabled } = model;
  if (isServer) {
    const attributes = write({
      class: 'layan-textarea',
      id,
      name,
      rows,
      maxlength: maxLength,
      autocomplete,
      'aria-describedby': describedBy,
      'aria-invalid': invalid,
      required,
      readonly,
      disabled,
    });
    return html`${unsafeHTML(`<textarea${attributes}>\n${escape(value)}</textarea>`)}`;
  }
  return html`<textarea
    class="layan-textarea"
    id=${id}
    name=${name}
    rows=${rows}
    maxlength=${maxLength ?? nothing}
    autocomplete=${autocomplete ?? nothing}
    aria-describedby=${describedBy}
    aria-invalid=${invalid}
    ?required=${required ?? false}
    ?readonly=${readonly ?? false}
    ?disabled=${disabled ?? false}
    .defaultValue=${value}
  ></textarea>`;
}
