import type { ReactiveController } from '@lit/reactive-element';
import type { LayanElement } from '../element/element.js';
import { idOf } from '../element/ids.js';
import { lockScroll, unlockScroll } from './scroll-lock.js';

export interface ModalOptions {
  /** The native dialog; null as long as there is none. */
  readonly dialog: () => HTMLDialogElement | null;
  /** Whether a press beside the dialog closes it. */
  readonly isClosable?: () => boolean;
  /** What gets the focus; without it, what is marked `autofocus`, else the title. */
  readonly focus?: () => HTMLElement | null;
  /** Asked before a person closes it; false keeps it open. */
  readonly mayClose: (returnValue: string) => boolean;
  /** It is closed, and the focus is back. */
  readonly closed: (returnValue: string) => void;
}

/** Shows a native dialog over the page: focus in and back, a page that keeps still, and every way to close it through one gate. */
export class ModalController implements ReactiveController {
  readonly #host: LayanElement;
  readonly #options: ModalOptions;
  #shown: HTMLDialogElement | null = null;
  #opener: HTMLElement | null = null;
  #isPressedBeside = false;

  constructor(host: LayanElement, options: ModalOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get isShown(): boolean {
    return this.#shown !== null && this.#shown === this.#options.dialog() && this.#shown.open;
  }

  /** @param opener - What gets the focus back; default what has it now. */
  show(opener?: HTMLElement | null): void {
    const dialog = this.#options.dialog();
    if (!dialog?.isConnected || this.isShown) return;
    this.#opener = opener ?? this.#opener ?? focused(dialog);
    this.#shown = dialog;
    lockScroll(this);
    // written open, it is a part of the page
    dialog.removeAttribute('open');
    dialog.showModal();
    this.#takeFocus(dialog);
  }

  /** Closes it and asks nobody. */
  close(returnValue = ''): void {
    this.#shown?.close(returnValue);
  }

  /** Closes it unless that is refused. */
  request(returnValue = ''): boolean {
    if (!this.isShown || !this.#options.mayClose(returnValue)) return false;
    this.close(returnValue);
    return true;
  }

  hostConnected(): void {
    // `cancel` and `close` do not bubble
    for (const type of ['cancel', 'close']) this.#host.addEventListener(type, this.#handle, { capture: true });
    for (const type of ['keydown', 'submit', 'pointerdown', 'click']) this.#host.addEventListener(type, this.#handle);
  }

  hostDisconnected(): void {
    for (const type of ['cancel', 'close']) this.#host.removeEventListener(type, this.#handle, { capture: true });
    for (const type of ['keydown', 'submit', 'pointerdown', 'click'])
      this.#host.removeEventListener(type, this.#handle);
    // taken away, or moved: then its host shows it again
    this.#shown?.removeAttribute('open');
    this.#leave();
  }

  /** The title is read out first, and what follows is what it names. */
  #takeFocus(dialog: HTMLDialogElement): void {
    const title = titleOf(dialog);
    if (title && !dialog.hasAttribute('aria-labelledby') && !dialog.hasAttribute('aria-label'))
      dialog.setAttribute('aria-labelledby', idOf(title, 'title'));
    const wanted = this.#options.focus ? this.#options.focus() : dialog.querySelector<HTMLElement>('[autofocus]');
    if (!wanted && title) {
      title.setAttribute('tabindex', '-1');
      title.setAttribute('data-layan-title', '');
    }
    (wanted ?? title)?.focus({ preventScroll: !wanted });
    if (!wanted) dialog.scrollTop = 0;
  }

  #leave(): void {
    const opener = this.#opener;
    this.#shown = null;
    this.#opener = null;
    unlockScroll(this);
    if (opener?.isConnected) opener.focus();
  }

  readonly #handle = (event: Event): void => {
    const dialog = this.#shown;
    if (!dialog || event.defaultPrevented) return;
    const isItself = event.target === dialog;
    if (event.type === 'close' && isItself && !dialog.open) {
      this.#leave();
      this.#options.closed(dialog.returnValue);
    } else if (event.type === 'cancel' && isItself) this.#handleCancel(event);
    else if (event.type === 'submit') this.#handleSubmit(event as SubmitEvent, dialog);
    else if (event.type === 'pointerdown') this.#isPressedBeside = isItself && isBeside(dialog, event as PointerEvent);
    else if (event.type === 'click') this.#handleClick(event as MouseEvent, dialog);
    else if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape') this.#handleCancel(event);
  };

  /** The browser asks only once in a row, so the key is caught before it does. */
  #handleCancel(event: Event): void {
    event.preventDefault();
    this.request();
  }

  /** A native form closes it by itself. */
  #handleSubmit(event: SubmitEvent, dialog: HTMLDialogElement): void {
    const form = event.target as HTMLFormElement;
    const button = event.submitter as HTMLButtonElement | null;
    const method = button?.getAttribute('formmethod') ?? form.getAttribute('method');
    if (method?.toLowerCase() !== 'dialog' || form.closest('dialog') !== dialog) return;
    if (!this.#options.mayClose(button?.value ?? '')) event.preventDefault();
  }

  #handleClick(event: MouseEvent, dialog: HTMLDialogElement): void {
    const isBesideIt = this.#isPressedBeside && event.target === dialog && isBeside(dialog, event);
    this.#isPressedBeside = false;
    if (isBesideIt && this.#options.isClosable?.()) this.request();
  }
}

function focused(element: Element): HTMLElement | null {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
}

function titleOf(dialog: HTMLDialogElement): HTMLElement | null {
  const id = dialog.getAttribute('aria-labelledby');
  const named = id ? (dialog.getRootNode() as Document | ShadowRoot).getElementById(id) : null;
  return named ?? dialog.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6');
}

/** On the backdrop, which belongs to the dialog. */
function isBeside(dialog: HTMLDialogElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
