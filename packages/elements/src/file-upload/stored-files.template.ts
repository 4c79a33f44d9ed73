import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { HiddenValue } from '../content.js';

/** A submit button of a file's row; the file's name, unseen, tells one from the next. */
export interface FileAction {
  /** What it does to the file: `send` it again, or take it away. */
  readonly act: 'send' | 'remove';
  readonly label: string;
  readonly name: string;
  readonly value: string;
}

/** A file that a server holds already, or that is on its way there. */
export interface StoredFileModel {
  /** Tells one row from the next: a row that is drawn again keeps its buttons, and the focus that is on one. */
  readonly key: string;
  readonly name: string;
  /** Kind, size and how far it is: "PDF, 2,1 MB, sudah diperiksa". */
  readonly text: string;
  /** What is wrong with it. */
  readonly error?: string | undefined;
  /** "Kesalahan:", said before it. */
  readonly errorPrefix?: string | undefined;
  /** It may be sent. */
  readonly ok?: boolean;
  /** How much of it has arrived, from 0 to 1, and what that is called: "Mengunggah kk.pdf". */
  readonly progress?: { readonly done: number; readonly label: string } | undefined;
  readonly hidden?: HiddenValue;
  readonly actions?: readonly FileAction[];
}

/** Files below the control that adds to them, as the element lists what was chosen. */
export const storedFiles = (label: string, files: readonly StoredFileModel[]): TemplateResult | typeof nothing =>
  files.length === 0
    ? nothing
    : html`<ul class="layan-file-upload-list" aria-label=${label}>
        ${repeat(files, ({ key }) => key, storedFile)}
      </ul>`;

const storedFile = (file: StoredFileModel): TemplateResult => {
  const { name, text, error, errorPrefix, ok, progress, hidden, actions = [] } = file;
  return html`
    <li class="layan-file-upload-file" data-state=${error ? 'bad' : ok ? 'ok' : nothing}>
      ${hidden ? html`<input type="hidden" name=${hidden[0]} value=${hidden[1]} />` : nothing}
      <div class="layan-file-upload-about">
        <div class="layan-file-upload-name">${name}</div>
        <div class="layan-file-upload-text">${text}</div>
        ${
          progress
            ? html`<progress
                class="layan-progress-bar"
                max="1"
                value=${progress.done}
                aria-label=${progress.label}
              ></progress>`
            : nothing
        }
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
        actions.length > 0
          ? html`<div class="layan-file-upload-actions">
              ${repeat(
                actions,
                ({ act }) => act,
                (action) => fileAction(action, name),
              )}
            </div>`
          : nothing
      }
    </li>
  `;
};

const fileAction = ({ act, label, name, value }: FileAction, file: string): TemplateResult => html`
  <button
    class="layan-button"
    type="submit"
    name=${name}
    value=${value}
    data-kind="quiet"
    data-size="s"
    data-act=${act}
  >
    ${label}<span class="layan-visually-hidden"> ${file}</span>
  </button>
`;
