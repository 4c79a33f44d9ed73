import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { LayanElement } from '../element/element.js';
import { ModalController } from '../modal/modal-controller.js';
import { words } from '../words/generated/id/dialog.js';
import { WordsController } from '../words/words-controller.js';

export interface DialogCloseDetail {
  /** Value of the button that closes it; empty when it is another way. */
  readonly returnValue: string;
}

/**
 * Around a native `<dialog id="…">`. Whatever carries `data-layan-opens="<that id>"` opens it. Without script a button leads nowhere, so write
 * a link where the dialog holds something to read or to do: to a page that says the same (`<a href="/hapus" data-layan-opens="hapus">`), or
 * to the dialog itself (`<a href="#hapus" …>`), which then stands open in the page.
 *
 * Keys: Escape closes; Tab and Shift+Tab stay inside; the buttons of a `<form method="dialog">` close with their value.
 *
 * @summary Opens the native dialog inside it over the page: from anything that names it, with the focus in and back, and a page that keeps still.
 * @status beta
 * @since 0.1
 *
 * @fires {CustomEvent<DialogCloseDetail>} layan-close - The person closes it; cancel it to keep it open.
 * @fires {CustomEvent<DialogCloseDetail>} layan-after-close - It is closed, and the focus is back.
 */
export class LayanDialog extends LayanElement {
  readonly #words = new WordsController(this, 'dialog', words);
  readonly #modal: ModalController = new ModalController(this, {
    dialog: () => this.dialog,
    isClosable: () => this.closable,
    mayClose: (returnValue) => {
      const detail: DialogCloseDetail = { returnValue };
      return this.dispatchEvent(new CustomEvent('layan-close', { detail, bubbles: true, cancelable: true }));
    },
    closed: (returnValue) => {
      this.open = false;
      const detail: DialogCloseDetail = { returnValue };
      this.dispatchEvent(new CustomEvent('layan-after-close', { detail, bubbles: true }));
    },
  });
  #button: HTMLButtonElement | null = null;
  #root: Node | null = null;

  /** Shown over the page. Set from outside, it closes without asking. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** May be closed without an answer: by a button of its own and by a press beside it. */
  @property({ type: Boolean, reflect: true }) closable = false;

  /** The native dialog inside; null as long as there is none. */
  get dialog(): HTMLDialogElement | null {
    return this.querySelector(':scope > dialog') ?? this.querySelector('dialog');
  }

  /** Opens it. @param opener - What gets the focus back; default what has it now. */
  show(opener?: HTMLElement | null): void {
    this.#modal.show(opener);
    this.open = true;
  }

  /** Closes it as its own buttons do: false when a listener refuses. */
  close(returnValue = ''): boolean {
    return this.#modal.request(returnValue);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    this.#root.addEventListener('click', this.#handleOpener);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('click', this.#handleOpener);
  }

  /** A link from elsewhere leads to it. */
  protected override firstUpdated(): void {
    if (this.dialog?.matches(':target')) this.open = true;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#drawButton();
    if (this.open) this.#modal.show();
    else if (changed.has('open')) this.#modal.close();
  }

  /** After what the author wrote, so that its title is read first. */
  #drawButton(): void {
    const { dialog } = this;
    if (!this.closable || !dialog) return this.#button?.remove();
    if (!this.#button) {
      this.#button = this.draw('button', 'layan-button layan-dialog-close');
      this.#button.type = 'button';
      Object.assign(this.#button.dataset, { kind: 'quiet', size: 's' });
      this.#button.addEventListener('click', () => this.close());
    }
    this.#button.textContent = this.#words.say.close();
    if (this.#button.parentNode !== dialog) dialog.append(this.#button);
  }

  readonly #handleOpener = (event: Event): void => {
    const { target, defaultPrevented, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    const opener = target instanceof Element ? target.closest<HTMLElement>('[data-layan-opens]') : null;
    const isOurs = opener !== null && this.dialog !== null && opener.dataset['layanOpens'] === this.dialog.id;
    if (!isOurs || defaultPrevented || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    this.show(opener);
  };
}
