import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { isSame } from './files.js';

interface SubmitOptions {
  readonly input: () => HTMLInputElement | null;
  /** Whether ids are sent in place of the files. */
  readonly sendsIds: () => boolean;
  /** A child of the host to send an id with. */
  readonly hidden: () => HTMLInputElement;
  readonly reset: () => void;
}

/** Lets the form of a file control send ids in place of the files, and hears when it is reset. */
export class SubmitController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: SubmitOptions;
  #root: Node | null = null;
  #hidden: readonly HTMLInputElement[] = [];

  constructor(host: ReactiveControllerHost & Element, options: SubmitOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener('reset', this.#handleReset);
    this.#root.addEventListener('formdata', this.#handleFormData);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('reset', this.#handleReset);
    this.#root?.removeEventListener('formdata', this.#handleFormData);
  }

  /** What is sent under the name of the control. */
  write(ids: readonly string[]): void {
    const input = this.#options.input();
    for (const old of this.#hidden.slice(ids.length)) old.remove();
    this.#hidden = ids.map((value, index) => {
      const hidden = this.#hidden[index] ?? this.#options.hidden();
      Object.assign(hidden, { type: 'hidden', name: input?.name ?? '', disabled: input?.disabled ?? false, value });
      const form = input?.getAttribute('form');
      if (form) hidden.setAttribute('form', form);
      if (hidden.parentNode !== this.#host) this.#host.append(hidden);
      return hidden;
    });
  }

  readonly #handleReset = ({ target, defaultPrevented }: Event): void => {
    const form = this.#options.input()?.form;
    if (form && target === form && !defaultPrevented) this.#options.reset();
  };

  readonly #handleFormData = (event: Event): void => {
    const { target, formData } = event as FormDataEvent;
    const input = this.#options.input();
    if (input?.name && target === input.form && this.#options.sendsIds())
      withoutFiles(formData, input.name, [...input.files!]);
  };
}

/** Takes the control's own entries out; what else goes by the same name stays. */
function withoutFiles(data: FormData, name: string, files: readonly File[]): void {
  const isOwn = (value: FormDataEntryValue) =>
    value instanceof File &&
    (files.length === 0 ? value.name === '' && value.size === 0 : files.some((file) => isSame(file, value)));
  const others = data.getAll(name).filter((value) => !isOwn(value));
  data.delete(name);
  for (const value of others) data.append(name, value);
}
