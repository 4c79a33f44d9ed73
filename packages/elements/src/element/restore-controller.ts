import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';

/** By a reset of the form, or because the page is shown, anew or again. */
export type Restoring = 'reset' | 'return';

interface Options {
  readonly form: () => HTMLFormElement | null | undefined;
  /** The controls of the form hold what they came with, or what the browser kept when the page was left. */
  readonly restored: (by: Restoring) => void;
}

/** Tells when what a form holds came back, by a reset or from the browser's history: no control says so itself. */
export class RestoreController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: Options;
  /** A reset does not leave the shadow root that it happens in. */
  #root: Node | null = null;

  constructor(host: ReactiveElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener('reset', this.#handleReset);
    window.addEventListener('pageshow', this.#handleReturn);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('reset', this.#handleReset);
    window.removeEventListener('pageshow', this.#handleReturn);
  }

  /** The form gives its controls back what they came with only after everyone has heard of it. */
  readonly #handleReset = (event: Event): void => {
    if (event.target !== this.#options.form()) return;
    setTimeout(() => {
      if (!event.defaultPrevented) this.#options.restored('reset');
    });
  };

  readonly #handleReturn = (): void => this.#options.restored('return');
}
