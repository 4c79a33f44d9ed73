import { property } from '@lit/reactive-element/decorators/property.js';
import { pageClock, type Clock } from '../element/clock.js';
import { LayanElement } from '../element/element.js';
import { followLanguage } from '../element/follow-language.js';
import { languageOf } from '../element/language.js';
import { TickController } from '../element/tick-controller.js';
import { warnOnce } from '../element/warn-once.js';
import { formatKinds, formatValue, relativeChange, type FormatKind } from './format-value.js';

/** A text that it has written over, to be put back when the value is bad. */
interface Written {
  readonly node: Text;
  readonly original: string;
  readonly text: string;
}

/**
 * @summary Writes the native `<time>` or `<data>` inside it as people do, in the language around it. What a machine reads stays as it is; a bad value leaves the author's text alone.
 * @status beta
 * @since 0.1
 */
export class LayanFormat extends LayanElement {
  #written: Written | null = null;
  readonly #changes = new MutationObserver(() => this.requestUpdate());
  #stopFollowing = (): void => {};

  /** What the value is. */
  @property() kind: FormatKind = 'date';

  /** Where the reader is, as the IANA names it; said as WIB, WITA or WIT. */
  @property({ attribute: 'time-zone' }) timeZone = 'Asia/Jakarta';

  /** What time it is, for `relative`. */
  @property({ attribute: false }) clock: Clock = pageClock;

  constructor() {
    super();
    new TickController(this, {
      clock: () => this.clock,
      next: () => (this.kind === 'relative' && this.#written ? relativeChange(this.value, this.clock.now()) : null),
      whileVisible: true,
    });
  }

  /** The native element inside that holds the value; null as long as there is none. */
  get source(): HTMLTimeElement | HTMLDataElement | null {
    return this.querySelector<HTMLTimeElement | HTMLDataElement>('time[datetime], data[value]');
  }

  /** For the machine; empty where nothing holds one. */
  get value(): string {
    return this.source?.getAttribute('datetime') ?? this.source?.getAttribute('value') ?? '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopFollowing = followLanguage(() => this.requestUpdate());
    this.#changes.observe(this, { subtree: true, characterData: true, attributeFilter: ['datetime', 'value'] });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowing();
    this.#changes.disconnect();
  }

  protected override updated(): void {
    const { source, value } = this;
    if (!source) return;
    if (!formatKinds.includes(this.kind)) return warnOnce(`<layan-format> knows no kind "${this.kind}".`);
    const options = { language: languageOf(this) || 'id', timeZone: this.timeZone, now: this.clock.now() };
    const text = formatValue(this.kind, value, options);
    if (text === null) {
      if (value) warnOnce(`<layan-format kind="${this.kind}"> has a value that it cannot read.`);
      this.#putBack();
    } else this.#write(source, text);
    this.#changes.takeRecords();
  }

  /** Into the text that is there, so that a framework which has put it there finds it again. */
  #write(source: HTMLElement, text: string): void {
    const node = [...source.childNodes].find(
      (child): child is Text => child instanceof Text && child.data.trim() !== '',
    );
    if (!node && source.childElementCount > 0) return;
    const target = node ?? source.appendChild(this.ownerDocument.createTextNode(''));
    const isOurs = this.#written?.node === target && this.#written.text === target.data;
    const original = isOurs ? this.#written!.original : target.data;
    this.#written = { node: target, original, text };
    if (target.data !== text) target.data = text;
  }

  #putBack(): void {
    const written = this.#written;
    if (written && written.node.data === written.text) written.node.data = written.original;
    this.#written = null;
  }
}
