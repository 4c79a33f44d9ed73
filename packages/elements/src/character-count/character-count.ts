import { property } from '@lit/reactive-element/decorators/property.js';
import { announce } from '../announcer/announce.js';
import { pageClock, type Clock } from '../element/clock.js';
import { ControlController, type ControlChange } from '../element/control-controller.js';
import { describeBy } from '../element/describe-by.js';
import { LayanElement } from '../element/element.js';
import { idOf } from '../element/ids.js';
import { labelOf } from '../element/label-of.js';
import { warnOnce } from '../element/warn-once.js';
import { words } from '../words/generated/id/characterCount.js';
import { WordsController } from '../words/words-controller.js';
import { countCharacters } from './characters.js';

/** How long nobody must have typed before the count is said, in milliseconds. */
const pause = 1000;

/**
 * @summary Says below a text how many more characters may be written, and refuses one that is too long without cutting it off.
 * @status beta
 * @since 0.1
 */
export class LayanCharacterCount extends LayanElement {
  readonly #words = new WordsController(this, 'characterCount', words);
  readonly #control = new ControlController<HTMLTextAreaElement | HTMLInputElement>(this, 'textarea, input', (change) =>
    this.#handleChange(change),
  );
  #drawnLimit: HTMLElement | null = null;
  #count: HTMLElement | null = null;
  #stopSaying = (): void => {};

  /** Most characters; the control's `maxlength` when there is none here. Taken over, it no longer cuts off what is pasted. */
  @property({ type: Number, reflect: true }) max = 0;

  /** Percent of `max` from which the count is shown. */
  @property({ type: Number }) threshold = 0;

  /** Waits until a pause in typing. */
  @property({ attribute: false }) clock: Clock = pageClock;

  /** How many more characters may be written; below zero when there are too many. */
  get left(): number {
    return this.max - countCharacters(this.#control.control?.value ?? '');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopSaying();
  }

  protected override willUpdate(): void {
    const { control } = this.#control;
    const given = control?.getAttribute('maxlength');
    if (!control || !given) return;
    if (this.max <= 0) this.max = Number(given);
    // the browser would cut off what is pasted, and say nothing
    control.removeAttribute('maxlength');
  }

  protected override updated(): void {
    this.#refresh();
  }

  #refresh(): void {
    const { control } = this.#control;
    if (!control) return;
    if (this.max > 0) return this.#draw(control);
    warnOnce('<layan-character-count> needs max="…", or a control with maxlength="…".');
    this.#control.refuse('');
  }

  #draw(control: HTMLTextAreaElement | HTMLInputElement): void {
    this.#drawLimit(control);
    if (!this.#count) {
      this.#count = this.draw('p', 'layan-character-count-left');
      // what is seen changes with each letter; it is said in pauses
      this.#count.setAttribute('aria-hidden', 'true');
    }
    const { left } = this;
    const isCounting = left < 0 || this.max - left >= (this.max * this.threshold) / 100;
    this.dataset['state'] = left < 0 ? 'over' : isCounting ? 'left' : 'limit';
    this.#count.textContent = isCounting ? this.#said(left) : '';
    if (this.#count.parentNode !== this) this.append(this.#count);
    const label = labelOf(control);
    this.#control.refuse(left < 0 ? this.#words.say.tooLong({ label, count: -left }) : '');
  }

  /** Once, by its author or else here: it describes the control, and does not change. */
  #drawLimit(control: HTMLTextAreaElement | HTMLInputElement): void {
    const written = this.querySelector<HTMLElement>('.layan-character-count-limit:not([data-layan-drawn])');
    if (written) this.#drawnLimit?.remove();
    else {
      this.#drawnLimit ??= this.draw('p', 'layan-character-count-limit');
      this.#drawnLimit.textContent = this.#words.say.limit({ max: this.max });
      if (this.#drawnLimit.parentNode !== this) this.append(this.#drawnLimit);
    }
    describeBy(control, idOf(written ?? this.#drawnLimit!, 'limit'));
  }

  #said(left: number): string {
    const { say } = this.#words;
    return left < 0 ? say.over({ count: -left }) : say.left({ count: left });
  }

  #handleChange(change: ControlChange): void {
    if (this.hasUpdated) this.#refresh();
    if (change !== 'typed') return;
    this.#stopSaying();
    this.#stopSaying = this.clock.after(pause, () => announce(this, this.#count?.textContent ?? ''));
  }
}
