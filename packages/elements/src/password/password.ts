import { announce } from '../announcer/announce.js';
import { ControlController } from '../element/control-controller.js';
import { LayanElement } from '../element/element.js';
import { labelOf } from '../element/label-of.js';
import { writeRevealButton } from '../element/reveal-button.js';
import { words } from '../words/generated/id/password.js';
import { WordsController } from '../words/words-controller.js';

/**
 * @summary Shows the password in the native input inside it when asked to, and covers it again when it is sent or left.
 *
 * Keys: Tab reaches the button after the input; Enter or Space on it shows or covers.
 * @status beta
 * @since 0.1
 */
export class LayanPassword extends LayanElement {
  readonly #words = new WordsController(this, 'password', words);
  readonly #control = new ControlController<HTMLInputElement>(this, 'input', (change) => {
    if (change === 'restored') this.conceal();
  });
  #button: HTMLButtonElement | null = null;
  #isShown = false;

  /** Whether it can be read now. */
  get isShown(): boolean {
    return this.#isShown;
  }

  /** Lets it be read. */
  reveal(): void {
    this.#turn(true);
  }

  /** Covers it. */
  conceal(): void {
    this.#turn(false);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // before anyone else: what watches a form for passwords finds one
    window.addEventListener('submit', this.#handleSubmit, { capture: true });
    window.addEventListener('pagehide', this.#handleLeave, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('submit', this.#handleSubmit, { capture: true });
    window.removeEventListener('pagehide', this.#handleLeave, { capture: true });
    this.conceal();
  }

  protected override updated(): void {
    const { control } = this.#control;
    if (!control) return this.#button?.remove();
    // as plain text it is no word, and goes to no service that checks the spelling
    control.spellcheck = false;
    control.autocapitalize = 'none';
    // a copy of a page on which it was shown
    if (!this.#isShown && control.type === 'text') control.type = 'password';
    this.#drawButton(control);
  }

  #drawButton(control: HTMLInputElement): void {
    if (!this.#button) {
      this.#button = this.draw('button', 'layan-button layan-password-button');
      this.#button.addEventListener('click', () => this.#handleClick());
    }
    writeRevealButton(this.#button, control, this.#isShown, labelOf(control), this.#words.say);
    if (this.#button.parentNode !== this) this.append(this.#button);
  }

  #turn(isShown: boolean): void {
    const { control } = this.#control;
    if (!control || this.#isShown === isShown) return;
    this.#isShown = isShown;
    const { selectionStart, selectionEnd, selectionDirection } = control;
    control.type = isShown ? 'text' : 'password';
    if (control.selectionStart !== selectionStart || control.selectionEnd !== selectionEnd)
      control.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    if (this.hasUpdated) this.#drawButton(control);
  }

  #handleClick(): void {
    const { control } = this.#control;
    if (!control) return;
    this.#turn(!this.#isShown);
    const label = labelOf(control);
    announce(this, this.#isShown ? this.#words.say.shown({ label }) : this.#words.say.hidden({ label }));
  }

  readonly #handleSubmit = (event: Event): void => {
    if (event.target === this.#control.control?.form) this.conceal();
  };

  readonly #handleLeave = (): void => this.conceal();
}
