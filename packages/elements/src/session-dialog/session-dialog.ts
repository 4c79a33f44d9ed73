import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { html, nothing, render } from 'lit-html';
import { button } from '../button/button.template.js';
import { dialog } from '../dialog/dialog.template.js';
import { pageClock, type Clock } from '../element/clock.js';
import { LayanElement } from '../element/element.js';
import { idOf } from '../element/ids.js';
import { warnOnce } from '../element/warn-once.js';
import { ModalController } from '../modal/modal-controller.js';
import { words } from '../words/generated/id/sessionDialog.js';
import { WordsController } from '../words/words-controller.js';
import { secondsLeft, secondsToSay, untilNext } from './countdown.js';

export interface SessionDetail {
  /** When the session ends, in milliseconds since 1970. */
  readonly endsAt: number;
}

/** A timer of a browser holds no more than 24 days. */
const longest = 3_600_000;

const toTime = (value: string | null): number | null => {
  if (!value) return null;
  const time = Date.parse(value);
  if (!Number.isNaN(time)) return time;
  warnOnce('<layan-session-dialog ends-at="…"> must be an ISO date and time, for example 2026-01-31T10:00:00+07:00.');
  return null;
};

/**
 * Stands outside every form. The page renews the session itself on `layan-stay` and then sets `endsAt` anew. What the person has typed stays
 * as it is, before and after the end.
 *
 * Keys: Escape stays signed in, as its first button does.
 *
 * @summary Warns before a session ends, counts down, and asks whether the person stays signed in.
 * @status beta
 * @since 0.1
 *
 * @fires {CustomEvent<SessionDetail>} layan-stay - The person stays; cancel it to keep the question open until `endsAt` is set anew.
 * @fires {CustomEvent<SessionDetail>} layan-leave - The person signs out; cancel it to keep the question open.
 * @fires {CustomEvent<SessionDetail>} layan-after-end - The time is over.
 */
export class LayanSessionDialog extends LayanElement {
  readonly #words = new WordsController(this, 'sessionDialog', words);
  readonly #modal: ModalController = new ModalController(this, {
    dialog: () => this.#drawn?.querySelector('dialog') ?? null,
    isClosable: () => false,
    mayClose: (returnValue) => this.#mayClose(returnValue),
    closed: () => {
      this.#isDismissed = true;
      this.requestUpdate();
    },
  });
  #drawn: HTMLElement | null = null;
  #stop = (): void => {};
  #isOver = false;
  #isDismissed = false;
  #saidAt: number | null = null;
  #said = '';

  /** When the session ends, in milliseconds since 1970; as an attribute an ISO date and time with its zone. Null: it never does. */
  @property({ attribute: 'ends-at', converter: toTime }) endsAt: number | null = null;

  /** How long before the end it warns, in minutes. */
  @property({ type: Number }) warning = 2;

  /** Default the machine's. */
  @property({ attribute: false }) clock: Clock = pageClock;

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('visibilitychange', this.#handleReturn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('visibilitychange', this.#handleReturn);
    this.#stop();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('endsAt')) {
      this.#isOver = this.#isDismissed = false;
      this.#saidAt = null;
      this.#said = '';
    }
    this.#stop();
    if (this.endsAt === null) return this.#modal.close();
    this.#follow(this.endsAt);
  }

  /** How long before the end it warns, in seconds. */
  get #lead(): number {
    return this.warning > 0 ? this.warning * 60 : 120;
  }

  #follow(endsAt: number): void {
    const now = this.clock.now();
    const left = secondsLeft(endsAt, now);
    if (left > this.#lead) this.#modal.close();
    else if (left === 0) this.#end();
    else if (!this.#isDismissed) this.#warn(left);
    if (left === 0) return;
    const next = untilNext(endsAt, now, this.#lead, this.#isDismissed);
    this.#stop = this.clock.after(Math.min(next, longest), () => this.requestUpdate());
  }

  #warn(left: number): void {
    // what is said as it opens would be lost: a screen reader reads the title then
    const toSay = this.#modal.isShown ? secondsToSay(this.#saidAt, left, this.#lead) : null;
    if (toSay !== null) {
      this.#saidAt = left;
      this.#said = this.#words.say.announcement({ time: this.#time(toSay) });
    }
    this.#draw(left);
    this.#modal.show();
  }

  #end(): void {
    const isNews = !this.#isOver;
    if (isNews) {
      this.#isOver = true;
      this.#isDismissed = false;
      if (this.#modal.isShown) this.#said = `${this.#words.say.endedTitle()}. ${this.#words.say.endedText()}`;
    }
    this.#draw(0);
    if (!this.#isDismissed) this.#modal.show();
    if (isNews) this.dispatchEvent(new CustomEvent('layan-after-end', { detail: this.#detail, bubbles: true }));
  }

  #time(seconds: number): string {
    return this.#words.say.time({ minutes: Math.floor(seconds / 60), seconds: seconds % 60 }).trim();
  }

  #draw(left: number): void {
    this.#drawn ??= this.draw('div');
    if (!this.#drawn.isConnected) this.append(this.#drawn);
    const { say } = this.#words;
    const question = html`
      <p>${say.text()} <strong role="timer">${this.#time(left)}</strong>.</p>
      <p>${say.advice({ stay: say.stay() })}</p>
    `;
    const view = dialog({
      id: `${idOf(this.#drawn, 'session')}-dialog`,
      title: this.#isOver ? say.endedTitle() : say.title(),
      body: html`${this.#isOver ? html`<p>${say.endedText()}</p>` : question}
        <p class="layan-visually-hidden" role="status">${this.#said || nothing}</p>`,
      actions: this.#isOver
        ? [button({ label: say.close(), value: 'close' })]
        : [
            button({ label: say.stay(), value: 'stay' }),
            button({ label: say.leave(), value: 'leave', kind: 'secondary' }),
          ],
    });
    render(view, this.#drawn);
  }

  get #detail(): SessionDetail {
    return { endsAt: this.endsAt ?? 0 };
  }

  /** Known at once: the clock may strike before the browser tells that it is closed. */
  #mayClose(returnValue: string): boolean {
    this.#isDismissed = this.#isOver || this.#ask(returnValue);
    return this.#isDismissed;
  }

  #ask(returnValue: string): boolean {
    const init = { detail: this.#detail, bubbles: true, cancelable: true };
    return this.dispatchEvent(
      returnValue === 'leave' ? new CustomEvent('layan-leave', init) : new CustomEvent('layan-stay', init),
    );
  }

  /** Timers of a page in the background are late. */
  readonly #handleReturn = (): void => this.requestUpdate();
}
