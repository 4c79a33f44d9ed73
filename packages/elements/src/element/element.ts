import { ReactiveElement, type PropertyDeclaration } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import type { Overrides } from '../words/words.js';
import { version } from './define.js';
import { warnOnce } from './warn-once.js';

/** Marks what an element has drawn itself, apart from what its author wrote. */
const drawnBy = 'data-layan-drawn';

const fromJson: PropertyDeclaration['converter'] = (value: string | null): Overrides | null => {
  try {
    return value === null ? null : (JSON.parse(value) as Overrides);
  } catch {
    warnOnce(`words='…' must be JSON, for example words='{"optional":"tidak wajib"}'.`);
    return null;
  }
};

/**
 * An element that adds behaviour to the native markup inside it. It has no shadow root and never renders its author's children; what it
 * draws goes into children of its own. It updates when a property changes and when what is inside it does.
 */
export abstract class LayanElement extends ReactiveElement {
  static readonly version: string = version;

  /** What it says instead of its own words, by key; as an attribute in JSON. */
  @property({ converter: fromJson }) words: Overrides | null = null;

  readonly #waits: (() => Promise<unknown> | null)[] = [];
  readonly #inside = typeof MutationObserver === 'undefined' ? null : new MutationObserver(() => this.requestUpdate());

  /** Lets every update wait until this is there; null when nothing is to be waited for. For controllers. */
  waitFor(ready: () => Promise<unknown> | null): void {
    this.#waits.push(ready);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // a copy of the page, or one kept by the browser, brings along what was drawn before
    if (!this.hasUpdated) for (const drawn of this.querySelectorAll(`[${drawnBy}='${this.localName}']`)) drawn.remove();
    this.#inside?.observe(this, { childList: true, subtree: true });
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#inside?.disconnect();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const waiting = this.#waits.map((ready) => ready()).filter((each) => each !== null);
    if (waiting.length === 0) return super.scheduleUpdate();
    return Promise.all(waiting).then(() => super.scheduleUpdate());
  }

  protected override performUpdate(): void {
    super.performUpdate();
    // what it has drawn is no news to it
    this.#inside?.takeRecords();
  }

  /** A child to draw in. It stands where `place` puts it, and is taken for the author's by nobody. */
  protected draw<T extends keyof HTMLElementTagNameMap>(tag: T, className = ''): HTMLElementTagNameMap[T] {
    const drawn = this.ownerDocument.createElement(tag);
    drawn.setAttribute(drawnBy, this.localName);
    if (className) drawn.className = className;
    return drawn;
  }
}
