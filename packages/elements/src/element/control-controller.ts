import type { ReactiveController } from '@lit/reactive-element';
import type { LayanElement } from './element.js';
import { RestoreController } from './restore-controller.js';

/** What happened to the text in a control: someone types, has ended, or it came back by a reset or from the browser's history. */
export type ControlChange = 'typed' | 'ended' | 'restored';

/** Follows the native text control inside its host, wherever that control comes from and whenever it comes. */
export class ControlController<T extends HTMLInputElement | HTMLTextAreaElement> implements ReactiveController {
  readonly #host: LayanElement;
  readonly #selector: string;
  #refused = '';
  #observed: T | null = null;
  #observer: MutationObserver | null = null;

  /** @param changed - Called before anyone who listens further out judges the control. */
  constructor(host: LayanElement, selector: string, changed: (change: ControlChange) => void) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
    new RestoreController(host, { form: () => this.control?.form, restored: () => changed('restored') });
    const heard = (change: ControlChange) => (event: Event) => {
      if (event.target === this.control) changed(change);
    };
    host.addEventListener('input', heard('typed'), { capture: true });
    host.addEventListener('change', heard('ended'), { capture: true });
  }

  /** Null as long as there is none. */
  get control(): T | null {
    return this.#host.querySelector<T>(this.#selector);
  }

  /** Says what is wrong with its value; empty takes that back, and leaves alone what the page itself has said. */
  refuse(text: string): void {
    if (text || this.#refused) this.control?.setCustomValidity(text);
    this.#refused = text;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = null;
  }

  hostUpdated(): void {
    const { control } = this;
    if (control === this.#observed) return;
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.disconnect();
    this.#observed = control;
    if (control) this.#observer.observe(control, { attributeFilter: ['aria-invalid', 'disabled', 'readonly'] });
  }
}
