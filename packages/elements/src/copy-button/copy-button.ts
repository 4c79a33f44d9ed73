import { property } from '@lit/reactive-element/decorators/property.js';
import { announce } from '../announcer/announce.js';
import { pageClock, type Clock } from '../element/clock.js';
import { LayanElement } from '../element/element.js';
import { warnOnce } from '../element/warn-once.js';
import { words } from '../words/generated/id/copyButton.js';
import { WordsController } from '../words/words-controller.js';

export interface CopyDetail {
  /** What was copied. */
  readonly text: string;
}

/** Where texts are copied to. */
export interface ClipboardWriter {
  writeText(text: string): Promise<void>;
}

/** How long the button says that it has copied, in milliseconds. */
const shownFor = 3000;

const isControl = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/**
 * @summary Copies the text inside it, or one elsewhere on the page; where the browser refuses, it selects the text and says what to press.
 *
 * Keys: Enter or Space on the button copies.
 * @status beta
 * @since 0.1
 *
 * @fires {CustomEvent<CopyDetail>} layan-copy - Before it copies; cancel it to do so yourself.
 * @fires {CustomEvent<CopyDetail>} layan-after-copy - The text is in the clipboard.
 */
export class LayanCopyButton extends LayanElement {
  readonly #words = new WordsController(this, 'copyButton', words);
  #button: HTMLButtonElement | null = null;
  #help: HTMLElement | null = null;
  #isCopied = false;
  #stopShowing = (): void => {};

  /** Id of what is copied; default: what stands inside. */
  @property() for = '';

  /** What it is, after "Salin": "nomor permohonan". */
  @property() label = '';

  /** What is copied instead of what is shown: a number without its spaces. */
  @property() text = '';

  /** Where it is copied to; null where the browser has no such thing. */
  @property({ attribute: false }) clipboard: ClipboardWriter | null =
    (typeof navigator === 'undefined' ? undefined : navigator.clipboard) ?? null;

  /** Waits until the button says again what it does. */
  @property({ attribute: false }) clock: Clock = pageClock;

  /** Copies. False when the text is only selected, for the person to copy. */
  async copy(): Promise<boolean> {
    const source = this.#source;
    const text = this.text || (source ? textOf(source) : '');
    if (!source || !text) return false;
    const detail: CopyDetail = { text };
    if (!this.dispatchEvent(new CustomEvent('layan-copy', { detail, bubbles: true, cancelable: true }))) return false;
    try {
      await this.clipboard!.writeText(text);
    } catch {
      this.#offer(source);
      return false;
    }
    this.#confirm();
    this.dispatchEvent(new CustomEvent('layan-after-copy', { detail, bubbles: true }));
    return true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopShowing();
    this.#isCopied = false;
  }

  protected override updated(): void {
    if (this.for && !this.#source) warnOnce(`<layan-copy-button for="…"> finds nothing with that id on the page.`);
    if (!this.#button) {
      this.#button = this.draw('button', 'layan-button layan-copy-button-press');
      this.#button.type = 'button';
      this.#button.dataset['kind'] = 'secondary';
      this.#button.dataset['size'] = 's';
      this.#button.addEventListener('click', () => void this.copy());
    }
    const { say } = this.#words;
    this.#button.textContent = this.#isCopied ? say.copied() : say.copy();
    if (this.label && !this.#isCopied) this.#button.setAttribute('aria-label', say.copyName({ label: this.label }));
    else this.#button.removeAttribute('aria-label');
    if (this.#button.parentNode !== this) this.append(this.#button);
  }

  get #source(): HTMLElement | null {
    if (!this.for) return this;
    return (this.getRootNode() as Document | ShadowRoot).getElementById(this.for);
  }

  #confirm(): void {
    this.#help?.remove();
    this.#isCopied = true;
    this.requestUpdate();
    announce(this, this.#words.say.copied());
    this.#stopShowing();
    this.#stopShowing = this.clock.after(shownFor, () => {
      this.#isCopied = false;
      this.requestUpdate();
    });
  }

  /** The browser refuses: one key is left to press. */
  #offer(source: HTMLElement): void {
    select(source, this.#button);
    const { say } = this.#words;
    const isTouch = window.matchMedia('(pointer: coarse)').matches;
    const keys = /Mac/.test(navigator.platform) ? '⌘C' : 'Ctrl+C';
    this.#help ??= this.draw('p', 'layan-copy-button-help');
    this.#help.textContent = isTouch ? say.selectedByTouch() : say.selected({ keys });
    // what is seen is said by the announcer
    this.#help.setAttribute('aria-hidden', 'true');
    this.append(this.#help);
    announce(this, this.#help.textContent);
  }
}

/** What its author wrote there, without what Layan drew. */
function textOf(source: HTMLElement): string {
  if (isControl(source)) return source.value;
  const copy = source.cloneNode(true) as HTMLElement;
  for (const drawn of copy.querySelectorAll('[data-layan-drawn]')) drawn.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** @param end - What is drawn stands behind the text, and is not selected. */
function select(source: HTMLElement, end: HTMLElement | null): void {
  if (isControl(source)) return source.select();
  const range = source.ownerDocument.createRange();
  range.selectNodeContents(source);
  const drawn = [...source.children].find((child) => child.hasAttribute('data-layan-drawn')) ?? end;
  if (drawn?.parentNode === source) range.setEndBefore(drawn);
  const selection = source.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
