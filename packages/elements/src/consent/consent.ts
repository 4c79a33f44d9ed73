import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { announce } from '../announcer/announce.js';
import { pageClock, type Clock } from '../element/clock.js';
import { LayanElement } from '../element/element.js';
import { make } from '../element/make.js';
import { warnOnce } from '../element/warn-once.js';
import { words } from '../words/generated/id/consent.js';
import { WordsController } from '../words/words-controller.js';

/** What a person has agreed to. */
export interface ConsentState {
  /** Values of the purposes. */
  readonly given: readonly string[];
  /** Of the text they read. */
  readonly version: string;
}

export interface ConsentDetail extends ConsentState {
  readonly refused: readonly string[];
  /** When, in ISO 8601. A controller must be able to show it (UU 27/2022 article 24). */
  readonly at: string;
}

/**
 * @summary Reports what a person agrees to and refuses in the native form inside, and shows again what was agreed to. Remembers nothing.
 *
 * Keys are those of checkboxes and buttons. A button `value="all"` is only shown beside an equal one `value="none"`.
 * @status beta
 * @since 0.1
 *
 * @fires {CustomEvent<ConsentDetail>} layan-consent - The person has decided; cancel it to keep the form from being sent.
 */
export class LayanConsent extends LayanElement {
  readonly #words = new WordsController(this, 'consent', words);
  #drawn: HTMLElement | null = null;
  #shown = new WeakSet<HTMLInputElement>();
  #hidden: HTMLElement | null = null;

  /** Of the text that is shown. */
  @property({ attribute: 'notice-version' }) noticeVersion = '';

  /** What was agreed to before; null asks for the first time. Of another version, it is asked for again. */
  @property({ attribute: false }) state: ConsentState | null = null;

  /** The time; the page's when absent. */
  @property({ attribute: false }) clock: Clock = pageClock;

  constructor() {
    super();
    this.addEventListener('submit', (event) => this.#handleSubmit(event));
  }

  /** Whether the person still has to decide about this text. */
  get isAsking(): boolean {
    return this.state?.version !== this.noticeVersion;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('state') || changed.has('noticeVersion')) this.#shown = new WeakSet();
    if (this.state) this.#restore(this.isAsking ? [] : this.state.given);
    this.#checkButtons();
    this.#draw();
  }

  get #boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  get #given(): readonly string[] {
    return this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
  }

  /** Once each, so that what the person changes afterwards stays. */
  #restore(given: readonly string[]): void {
    for (const box of this.#boxes) {
      if (!this.#shown.has(box)) box.checked = given.includes(box.value);
      this.#shown.add(box);
    }
  }

  /** Agreeing must not be easier than refusing. */
  #checkButtons(): void {
    const find = (value: string) => this.querySelector<HTMLButtonElement>(`button[value='${value}']`);
    const [all, none] = [find('all'), find('none')];
    const look = (button: HTMLElement | null) => button && `${button.dataset['kind']} ${button.dataset['size']}`;
    const isFair = !all || look(all) === look(none);
    if (!isFair) warnOnce('A <layan-consent> has a button "all" without an equal one "none" beside it: it is hidden.');
    if (this.#hidden && this.#hidden !== all) this.#hidden.hidden = false;
    if (all && !isFair) all.hidden = true;
    else if (this.#hidden === all && all) all.hidden = false;
    this.#hidden = isFair ? null : all;
  }

  get #text(): string {
    const { say } = this.#words;
    if (!this.state) return '';
    if (this.isAsking) return say.changed();
    const total = this.#boxes.length;
    const count = this.#boxes.filter(({ value }) => this.state?.given.includes(value)).length;
    return count === 0 ? say.none() : say.given({ count, total });
  }

  #draw(): void {
    const text = this.#text;
    if (!text) return this.#drawn?.remove();
    this.#drawn ??= this.draw('p', 'layan-consent-state');
    if (this.#drawn.textContent !== text) this.#drawn.replaceChildren(make('span', {}, text));
    if (this.#drawn.parentNode !== this) this.append(this.#drawn);
  }

  #handleSubmit(event: SubmitEvent): void {
    const decision = event.submitter instanceof HTMLButtonElement ? event.submitter.value : '';
    if (decision === 'all' || decision === 'none')
      for (const box of this.#boxes) box.checked = decision === 'all' && !box.disabled;
    const given = this.#given;
    const refused = this.#boxes.map(({ value }) => value).filter((value) => !given.includes(value));
    const at = new Date(this.clock.now()).toISOString();
    const detail: ConsentDetail = { given, refused, version: this.noticeVersion, at };
    const isPages = !this.dispatchEvent(new CustomEvent('layan-consent', { detail, bubbles: true, cancelable: true }));
    if (isPages) event.preventDefault();
    this.state = { given, version: this.noticeVersion };
    announce(this, this.#text, { clock: this.clock });
  }
}
