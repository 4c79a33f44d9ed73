import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { announce } from '../announcer/announce.js';
import { LayanElement } from '../element/element.js';
import { warnOnce } from '../element/warn-once.js';
import { words } from '../words/generated/id/stepper.js';
import { WordsController } from '../words/words-controller.js';

type State = 'done' | 'current' | 'next';

/**
 * @summary Moves the mark of the current step, says the change politely, and counts right when steps come, go, or none is current.
 * @status beta
 * @since 0.1
 */
export class LayanStepper extends LayanElement {
  readonly #words = new WordsController(this, 'stepper', words);
  #text: HTMLElement | null = null;
  readonly #states = new WeakMap<Element, HTMLElement>();

  /** 1 for the first, 0 for none, one more than there are when all are done; null leaves it to the markup. */
  @property({ type: Number, converter: (value) => (value === null ? null : Number(value)) }) current: number | null =
    null;

  /** The steps inside, in their order. */
  get steps(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.layan-stepper-step')];
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { steps } = this;
    if (this.current === null || steps.length === 0) return;
    if (!Number.isInteger(this.current) || this.current < 0)
      return warnOnce('<layan-stepper current="…"> must be a whole number: 1 for the first step, 0 for none.');
    for (const [index, step] of steps.entries()) this.#mark(step, index + 1);
    this.#drawText(this.#saidOf(steps.length));
    const before = changed.get('current');
    const step = steps[this.current - 1];
    if (!changed.has('current') || before === null || before === undefined) return;
    const { say } = this.#words;
    const name = step && nameOf(step);
    const moved = name ? say.moved({ current: this.current, total: steps.length, name }) : this.#saidOf(steps.length);
    announce(this, moved);
  }

  #saidOf(total: number): string {
    const { say } = this.#words;
    const current = this.current!;
    if (current === 0) return say.none({ total });
    return current > total ? say.finished({ total }) : say.at({ current, total });
  }

  #mark(step: HTMLElement, place: number): void {
    const current = this.current!;
    const state: State = current === 0 || place > current ? 'next' : place < current ? 'done' : 'current';
    step.dataset['state'] = state;
    if (state === 'current') step.setAttribute('aria-current', 'step');
    else step.removeAttribute('aria-current');
    const written = step.querySelector<HTMLElement>('.layan-stepper-state:not([data-layan-drawn])');
    if (written) written.hidden = true;
    const own = this.#states.get(step) ?? this.draw('span', 'layan-stepper-state layan-visually-hidden');
    this.#states.set(step, own);
    own.textContent = `: ${this.#words.say[state]()}`;
    if (!own.isConnected) (step.querySelector('.layan-stepper-name') ?? step).append(own);
  }

  /** In the place of the text that the page was written with. */
  #drawText(text: string): void {
    const written = this.querySelector<HTMLElement>('.layan-stepper-text:not([data-layan-drawn])');
    if (written) written.hidden = true;
    this.#text ??= this.draw('p', 'layan-caption layan-stepper-text');
    this.#text.textContent = text;
    if (this.#text.isConnected) return;
    if (written) written.after(this.#text);
    else this.querySelector('.layan-stepper-list')?.before(this.#text);
  }
}

/** Without what is said about its state. */
function nameOf(step: HTMLElement): string {
  const copy = step.cloneNode(true) as HTMLElement;
  for (const state of copy.querySelectorAll('.layan-stepper-state')) state.remove();
  return copy.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
