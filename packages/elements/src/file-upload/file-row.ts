import { make } from '../element/make.js';

/** A chosen file as it is shown. Texts are already localised. */
export interface FileRowModel {
  /** Kind, size and how far it is: "PDF, 2,1 MB". */
  readonly text: string;
  /** What is wrong with it; empty when nothing is. */
  readonly error: string;
  /** "Kesalahan:", said before it. */
  readonly errorPrefix: string;
  /** From 0 to 1 while it is sent, else null. */
  readonly done: number | null;
  /** Name of that progress. */
  readonly doneLabel: string;
  readonly isSent: boolean;
  /** Cancel or try again, whichever is possible now; null when neither is. */
  readonly action: { readonly label: string; readonly act: () => void } | null;
  readonly removeLabel: string;
}

/** One row of the list. Its nodes stay as long as the file does, so that a button that says something else keeps the focus. */
export class FileRow {
  readonly element = make('li', { class: 'layan-file-upload-file' });
  readonly #name: string;
  readonly #text = make('div', { class: 'layan-file-upload-text' });
  readonly #progress = make('progress', { class: 'layan-progress-bar', max: '1' });
  readonly #error = make('p', { class: 'layan-file-upload-error' });
  readonly #about: HTMLElement;
  readonly #action = this.#button('send', () => this.#act());
  readonly #remove: HTMLElement;
  #act = (): void => {};

  constructor(name: string, remove: () => void) {
    this.#name = name;
    this.#remove = this.#button('remove', remove);
    const shown = make('div', { class: 'layan-file-upload-name' }, name);
    this.#about = make('div', { class: 'layan-file-upload-about' }, shown, this.#text);
    this.element.append(this.#about, make('div', { class: 'layan-file-upload-actions' }, this.#remove));
  }

  show({ text, error, errorPrefix, done, doneLabel, isSent, action, removeLabel }: FileRowModel): void {
    this.element.toggleAttribute('data-state', false);
    if (error || isSent) this.element.dataset['state'] = error ? 'bad' : 'ok';
    this.#text.textContent = text;
    this.#progress.value = done ?? 0;
    this.#progress.setAttribute('aria-label', doneLabel);
    place(this.#progress, done !== null, this.#about);
    const prefix = make('span', { class: 'layan-visually-hidden' }, `${errorPrefix} `);
    const mark = make('span', { class: 'layan-field-mark', 'aria-hidden': 'true' });
    this.#error.replaceChildren(mark, make('span', {}, prefix, error));
    place(this.#error, error !== '', this.#about);
    this.#act = action?.act ?? this.#act;
    this.#label(this.#action, action?.label ?? '');
    if (!action) this.#action.remove();
    else if (!this.#action.isConnected) this.#remove.before(this.#action);
    this.#label(this.#remove, removeLabel);
  }

  focus(): void {
    this.#remove.focus();
  }

  #button(kind: string, act: () => void): HTMLElement {
    const look = { class: 'layan-button', type: 'button', 'data-kind': 'quiet', 'data-size': 's', 'data-act': kind };
    const button = make('button', look);
    button.addEventListener('click', act);
    return button;
  }

  #label(button: HTMLElement, label: string): void {
    button.replaceChildren(label, make('span', { class: 'layan-visually-hidden' }, ` ${this.#name}`));
  }
}

function place(part: HTMLElement, isShown: boolean, inside: HTMLElement): void {
  if (!isShown) part.remove();
  else if (part.parentNode !== inside) inside.append(part);
}
