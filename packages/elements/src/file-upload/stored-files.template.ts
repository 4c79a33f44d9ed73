import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { HiddenValue } from '../content.js';

/** A file that a server holds already. */
export interface StoredFileModel {
  readonly name: string;
  /** Kind, size and how far it is: "PDF, 2,1 MB, sudah diperiksa". */
  readonly text: string;
  /** What is wrong with it. */
  readonly error?: string | undefined;
  /** "Kesalahan:", said before it. */
  readonly errorPrefix?: string | undefined;
  /** It may be sent. */
  readonly ok?: boolean;
  readonly hidden?: HiddenValue;
  /** A submit button; `hiddenText` tells one from the next. */
  readonly remove?: { readonly label: string; readonly name: string; readonly value: string } | undefined;
}

/** Files below the control that adds to them, as the element lists what was chosen. */
export const storedFiles = (label: string, files: readonly StoredFileModel[]): TemplateResult | typeof nothing =>
  files.length === 0
    ? nothing
    : html`<ul class="layan-file-upload-list" aria-label=${label}>
        ${files.map(storedFile)}
      </ul>`;

const storedFile = ({ name, text, error, errorPrefix, ok, hidden, remove }: StoredFileModel): TemplateResult => html`
  <li class="layan-file-upload-file" data-state=${error ? 'bad' : ok ? 'ok' : nothing}>
    ${hidden ? html`<input type="hidden" name=${hidden[0]} value=${hidden[1]} />` : nothing}
    <div class="layan-file-upload-about">
      <div class="layan-file-upload-name">${name}</div>
      <div class="layan-file-upload-text">${text}</div>
      ${
        error
          ? html`<p class="layan-file-upload-error">
              <span class="layan-field-mark" aria-hidden="true"></span>
              <span><span class="layan-visually-hidden">${errorPrefix} </span>${error}</span>
            </p>`
          : nothing
      }
    </div>
    ${
      remove
        ? html`<div class="layan-file-upload-actions">
            <button
              class="layan-button"
              type="submit"
              name=${remove.name}
              value=${remove.value}
              data-kind="quiet"
              data-size="s"
              data-act="remove"
            >
              ${remove.label}<span class="layan-visually-hidden"> ${name}</span>
            </button>
          </div>`
        : nothing
    }
  </li>
`;
