import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { announce } from '../announcer/announce.js';
import { pageClock, type Clock } from '../element/clock.js';
import { LayanElement } from '../element/element.js';
import { make } from '../element/make.js';
import { TickController } from '../element/tick-controller.js';
import { warnOnce } from '../element/warn-once.js';
import { words } from '../words/generated/id/countdown.js';
import { WordsController } from '../words/words-controller.js';
import { hasPassed, inWords, onClock, readPoints, secondsLeft, untilNext } from './remaining.js';

export interface CountdownDetail {
  /** As it was written. */
  readonly until: string;
}

/**
 * @summary Says how long something is still good, beside the author's own words for until when. It asks the clock anew every time, so it is right after sleep.
 * @status beta
 * @since 0.1
 *
 * @fires {CustomEvent<CountdownDetail>} layan-after-countdown - The time is up; once for each `until`.
 */
export class LayanCountdown extends LayanElement {
  readonly #words = new WordsController(this, 'countdown', words);
  #drawn: { readonly eye: HTMLElement; readonly ear: HTMLElement; readonly left: HTMLElement } | null = null;
  #before = Infinity;
  #endedFor: string | null = null;

  /** The end, as ISO 8601 has it, with its zone: `2026-11-20T14:30:00+07:00`. */
  @property() until = '';

  /** At how many seconds before the end a screen reader says it: `60 30 10`. */
  @property({ attribute: 'announce-at', converter: readPoints }) announceAt: readonly number[] = [60];

  /** What time it is. */
  @property({ attribute: false }) clock: Clock = pageClock;

  constructor() {
    super();
    const next = () => (Number.isNaN(this.#end) ? null : untilNext(this.#end, this.clock.now()));
    new TickController(this, { clock: () => this.clock, next });
  }

  /** Whole seconds that are left; null while it does not know the end. */
  get left(): number | null {
    return Number.isNaN(this.#end) ? null : secondsLeft(this.#end, this.clock.now());
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('until')) this.#before = Infinity;
    const { left } = this;
    if (left === null) {
      if (this.until) warnOnce(`<layan-countdown until="…"> must be a moment as ISO 8601 has it, with its zone.`);
      return this.#takeAway();
    }
    this.#draw(left);
    this.#announce(left);
    this.#before = left;
    this.dataset['state'] = left === 0 ? 'over' : 'running';
    if (left === 0) this.#finish();
  }

  get #end(): number {
    return /T.*(Z|[+-]\d\d:?\d\d)$/.test(this.until) ? Date.parse(this.until) : NaN;
  }

  #draw(left: number): void {
    const { say, language } = this.#words;
    if (!this.#drawn) {
      const eye = make('span', { 'aria-hidden': 'true' });
      const ear = make('span', { class: 'layan-visually-hidden' });
      const box = this.draw('span', 'layan-countdown-left');
      box.setAttribute('role', 'timer');
      box.append(eye, ear);
      this.#drawn = { eye, ear, left: box };
    }
    const { eye, ear, left: box } = this.#drawn;
    eye.textContent = left === 0 ? say.over() : say.left({ time: onClock(left, language) });
    ear.textContent = left === 0 ? say.over() : say.left({ time: inWords(left, language) });
    if (!box.isConnected) this.append(box);
  }

  /** Only when it goes by: whoever comes later reads it where it stands. */
  #announce(left: number): void {
    const { say, language } = this.#words;
    if (this.#before === Infinity) return;
    if (left === 0 && this.#before > 0) announce(this, say.over());
    else if (left > 0 && hasPassed(this.announceAt, this.#before, left))
      announce(this, say.left({ time: inWords(left, language) }));
  }

  #takeAway(): void {
    this.#drawn?.left.remove();
    delete this.dataset['state'];
  }

  #finish(): void {
    if (this.#endedFor === this.until) return;
    this.#endedFor = this.until;
    const detail: CountdownDetail = { until: this.until };
    this.dispatchEvent(new CustomEvent('layan-after-countdown', { detail, bubbles: true }));
  }
}
