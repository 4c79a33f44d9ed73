import { property } from '@lit/reactive-element/decorators/property.js';
import { announce } from '../announcer/announce.js';
import { ControlController, type ControlChange } from '../element/control-controller.js';
import { LayanElement } from '../element/element.js';
import { rewrite } from '../element/keep-caret.js';
import { labelOf } from '../element/label-of.js';
import { writeRevealButton } from '../element/reveal-button.js';
import { warnOnce } from '../element/warn-once.js';
import { words } from '../words/generated/id/identityNumber.js';
import { WordsController } from '../words/words-controller.js';
import { coverDigits, groupDigits, readDigits, readGroups } from './digits.js';

const fours = [4, 4, 4, 4];

/**
 * @summary Draws the digits of a number in groups while nobody types in it, refuses a wrong length, and can cover what others may not read.
 *
 * The input holds and sends bare digits: what was typed between them goes when the person has ended. Groups and cover are drawn over the
 * input, so they never move the caret and are never sent. A screen reader meets the number itself.
 *
 * Keys: Tab reaches the button of a covered number after its input; Enter or Space on it shows or covers.
 * @status beta
 * @since 0.1
 */
export class LayanIdentityNumber extends LayanElement {
  readonly #words = new WordsController(this, 'identityNumber', words);
  readonly #control = new ControlController<HTMLInputElement>(this, 'input', (change) => this.#handleChange(change));
  #drawn: HTMLElement | null = null;
  #button: HTMLButtonElement | null = null;
  #isFocused = false;
  #isRevealed = false;

  /** How many digits stand together: "4 4 4 4". */
  @property() groups = '4 4 4 4';

  /** How many digits it has; 0: what the groups have together. */
  @property({ type: Number }) digits = 0;

  /** Covers all but the last four digits while nobody is in the field and nothing is wrong with it. */
  @property({ type: Boolean, reflect: true, attribute: 'with-mask' }) withMask = false;

  constructor() {
    super();
    this.addEventListener('focusin', (event) => this.#handleFocus(event, true));
    this.addEventListener('focusout', (event) => this.#handleFocus(event, false));
  }

  /** The bare digits; empty while something else stands there. */
  get value(): string {
    return readDigits(this.#control.control?.value ?? '') ?? '';
  }

  /** Whether part of it is covered now. */
  get isCovered(): boolean {
    const isRight = this.#control.control?.getAttribute('aria-invalid') !== 'true' && this.#refusal() === '';
    return this.withMask && !this.#isFocused && !this.#isRevealed && this.value !== '' && isRight;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#handleLeave, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#handleLeave, { capture: true });
  }

  protected override updated(): void {
    this.#refresh();
  }

  get #groups(): readonly number[] {
    const groups = readGroups(this.groups);
    if (!groups) warnOnce('<layan-identity-number groups="…"> is numbers with spaces between, for example "4 4 4 4".');
    return groups ?? fours;
  }

  #refusal(): string {
    const { control } = this.#control;
    if (!control || control.value === '') return '';
    const label = labelOf(control);
    const read = readDigits(control.value);
    if (read === null) return this.#words.say.notDigits({ label });
    const digits = this.digits > 0 ? this.digits : this.#groups.reduce((sum, each) => sum + each, 0);
    return read.length === digits ? '' : this.#words.say.wrongLength({ label, digits, count: read.length });
  }

  #refresh(): void {
    const { control } = this.#control;
    if (!control) return;
    this.#control.refuse(this.#refusal());
    this.#drawNumber(control);
    this.#drawButton(control);
  }

  #drawNumber(control: HTMLInputElement): void {
    if (this.#isFocused || this.value === '') return this.#drawn?.remove();
    if (!this.#drawn) {
      this.#drawn = this.draw('span', 'layan-identity-number-shown');
      this.#drawn.setAttribute('aria-hidden', 'true');
    }
    const grouped = groupDigits(this.value, this.#groups);
    this.#drawn.textContent = this.isCovered ? coverDigits(grouped) : grouped;
    const { width } = control.dataset;
    if (width) this.#drawn.dataset['width'] = width;
    else delete this.#drawn.dataset['width'];
    if (this.#drawn.parentNode !== this) this.append(this.#drawn);
  }

  #drawButton(control: HTMLInputElement): void {
    if (!this.withMask) return this.#button?.remove();
    if (!this.#button) {
      this.#button = this.draw('button', 'layan-button layan-identity-number-button');
      this.#button.addEventListener('click', () => this.#handleClick());
    }
    const isIdle = !this.isCovered && !this.#isRevealed;
    writeRevealButton(this.#button, control, this.#isRevealed, labelOf(control), this.#words.say);
    this.#button.toggleAttribute('data-idle', isIdle);
    this.#button.disabled ||= isIdle;
    if (this.#button.parentNode !== this) this.append(this.#button);
  }

  #handleClick(): void {
    this.#isRevealed = !this.#isRevealed;
    this.#refresh();
    const label = labelOf(this.#control.control!);
    announce(this, this.#isRevealed ? this.#words.say.shown({ label }) : this.#words.say.hidden({ label }));
  }

  #handleFocus({ target }: Event, isFocused: boolean): void {
    if (target !== this.#control.control) return;
    this.#isFocused = isFocused;
    if (!isFocused) this.#isRevealed = false;
    if (this.hasUpdated) this.#refresh();
  }

  #handleChange(change: ControlChange): void {
    const { control } = this.#control;
    if (control && change === 'ended') makeBare(control);
    if (change === 'restored') this.#isRevealed = false;
    if (this.hasUpdated) this.#refresh();
  }

  readonly #handleLeave = (): void => {
    this.#isRevealed = false;
    this.requestUpdate();
  };
}

/** Leaves only the digits of a number; anything else stays as it was typed. */
function makeBare(control: HTMLInputElement): void {
  const digits = readDigits(control.value);
  if (digits !== null) rewrite(control, digits);
}
