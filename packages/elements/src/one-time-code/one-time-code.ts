import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { ControlController, type ControlChange } from '../element/control-controller.js';
import { LayanElement } from '../element/element.js';
import { labelOf } from '../element/label-of.js';
import { warnOnce } from '../element/warn-once.js';
import { words } from '../words/generated/id/oneTimeCode.js';
import { WordsController } from '../words/words-controller.js';
import { codeIn } from './code-in.js';

export interface CodeCompleteDetail {
  /** The whole code, digits only. */
  readonly code: string;
}

/** What a browser reads a code out of a message with: WebOTP. */
export interface CodeReader {
  get(options: {
    readonly otp: { readonly transport: readonly 'sms'[] };
    readonly signal: AbortSignal;
  }): Promise<unknown>;
}

const reader = (): CodeReader | null =>
  typeof window !== 'undefined' && 'OTPCredential' in window ? navigator.credentials : null;

const lengths = [4, 5, 6, 7, 8];

/** Digits, and what people write between them. */
const isReadable = (text: string): boolean => /^[\d\s.\u2010-\u2015-]*$/.test(text);

/**
 * @summary Takes a code that was sent to the person, typed, pasted out of its message or filled in, and says when it is whole.
 * @status beta
 * @since 0.1
 *
 * @fires {CustomEvent<CodeCompleteDetail>} layan-complete - Once, when all digits are there; cancel it to keep `auto-submit` from sending.
 */
export class LayanOneTimeCode extends LayanElement {
  readonly #words = new WordsController(this, 'oneTimeCode', words);
  readonly #control = new ControlController<HTMLInputElement>(this, 'input', (change) => this.#handleChange(change));
  #told = '';
  #reading: AbortController | null = null;

  /** How many digits: 4 to 8. */
  @property({ type: Number, reflect: true }) length = 6;

  /** Sends the form as soon as the code is whole. */
  @property({ type: Boolean, attribute: 'auto-submit' }) autoSubmit = false;

  /** Lets the browser offer the code out of a message that names this site, where it can. */
  @property({ type: Boolean, attribute: 'with-message' }) withMessage = false;

  /** What reads that message; null where the browser has no such thing. */
  @property({ attribute: false }) credentials: CodeReader | null = reader();

  constructor() {
    super();
    this.addEventListener('paste', (event) => this.#handlePaste(event));
  }

  /** The digits that stand there now. */
  get code(): string {
    return (this.#control.control?.value ?? '').replace(/\D/g, '');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopReading();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('length') && !lengths.includes(this.length))
      warnOnce('<layan-one-time-code length="…"> is a number from 4 to 8; 6 is used.');
    if (changed.has('withMessage') || changed.has('credentials')) this.#stopReading();
    this.#judge();
    this.#read();
  }

  get #digits(): number {
    return lengths.includes(this.length) ? this.length : 6;
  }

  #judge(): void {
    const { control } = this.#control;
    if (!control) return;
    const label = labelOf(control);
    const { code } = this;
    const { say } = this.#words;
    if (!isReadable(control.value)) this.#control.refuse(say.notDigits({ label }));
    else if (code && code.length !== this.#digits)
      this.#control.refuse(say.wrongLength({ label, digits: this.#digits, count: code.length }));
    else this.#control.refuse('');
  }

  /** Waits for the message as long as the field is empty. */
  #read(): void {
    const { credentials } = this;
    if (!this.withMessage || !credentials || this.#reading || !this.#control.control || this.code) return;
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    credentials.get({ otp: { transport: ['sms'] }, signal }).then(
      (found) => {
        const code = (found as { readonly code?: unknown } | null)?.code;
        if (!signal.aborted && typeof code === 'string') this.#write(code);
      },
      // refused or too late: the person types it
      () => undefined,
    );
  }

  #stopReading(): void {
    this.#reading?.abort();
    this.#reading = null;
  }

  /** As if it had been typed over what is selected; everything when the code is whole. */
  #write(text: string): void {
    const { control } = this.#control;
    const code = codeIn(text, this.#digits);
    if (!control || control.readOnly || control.disabled || !code) return;
    const { selectionStart, selectionEnd, value } = control;
    const isWhole = code.length >= this.#digits;
    control.setRangeText(code, isWhole ? 0 : selectionStart!, isWhole ? value.length : selectionEnd!, 'end');
    control.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste', data: code }));
  }

  #tell(): void {
    const { code } = this;
    const { control } = this.#control;
    const isWhole = code.length === this.#digits && isReadable(control?.value ?? '');
    if (!isWhole) this.#told = '';
    if (!isWhole || code === this.#told) return;
    this.#told = code;
    const detail: CodeCompleteDetail = { code };
    const event = new CustomEvent('layan-complete', { detail, bubbles: true, cancelable: true });
    if (this.dispatchEvent(event) && this.autoSubmit) control?.form?.requestSubmit();
  }

  #handleChange(change: ControlChange): void {
    const { control } = this.#control;
    // bare, as every server reads it
    if (control && change === 'ended' && isReadable(control.value) && control.value !== this.code)
      control.value = this.code;
    this.#judge();
    if (change === 'typed') {
      this.#stopReading();
      this.#tell();
    }
  }

  #handlePaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text') ?? '';
    // what has no digit is shown as it is, and refused by its rule
    if (event.target !== this.#control.control || !codeIn(text, this.#digits)) return;
    event.preventDefault();
    this.#write(text);
  }
}
