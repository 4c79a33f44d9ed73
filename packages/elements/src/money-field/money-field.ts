import { property } from '@lit/reactive-element/decorators/property.js';
import { ControlController, type ControlChange } from '../element/control-controller.js';
import { describeBy } from '../element/describe-by.js';
import { LayanElement } from '../element/element.js';
import { idOf } from '../element/ids.js';
import { rewrite } from '../element/keep-caret.js';
import { labelOf } from '../element/label-of.js';
import { words } from '../words/generated/id/moneyField.js';
import { WordsController } from '../words/words-controller.js';
import { readAmount, shortAmount, writeAmount } from './amount.js';

/**
 * @summary Writes a whole amount of money in groups once the person has typed it, and refuses what can be read in two ways.
 *
 * What is sent is what stands in the input: `1.500.000`. A server reads it with the engine, or drops the dots.
 * @status beta
 * @since 0.1
 */
export class LayanMoneyField extends LayanElement {
  readonly #words = new WordsController(this, 'moneyField', words);
  readonly #control = new ControlController<HTMLInputElement>(this, 'input', (change) => this.#handleChange(change));
  #drawn: HTMLElement | null = null;
  #given: number | null | undefined = undefined;

  /** Least amount, whole. */
  @property({ type: Number }) min = 0;

  /** Greatest amount, whole; 0 when there is none. */
  @property({ type: Number }) max = 0;

  /** Says a large amount below in short: "1,5 juta rupiah". */
  @property({ type: Boolean, reflect: true, attribute: 'with-words' }) withWords = false;

  /** What may stand before the amount; it is written without. */
  @property() currency = 'Rp';

  /** Whose signs group it, as BCP 47: rupiah have dots in every language around them, and servers read them so. */
  @property({ attribute: 'number-language' }) numberLanguage = 'id';

  /** The whole amount; null when there is none or none that can be read. */
  get amount(): number | null {
    const { control } = this.#control;
    if (!control) return this.#given ?? null;
    const read = this.#read(control);
    return 'amount' in read ? read.amount : null;
  }

  set amount(amount: number | null) {
    this.#given = amount;
    this.#writeGiven();
    this.requestUpdate();
  }

  protected override updated(): void {
    this.#writeGiven();
    this.#refresh();
  }

  #read({ value }: HTMLInputElement): ReturnType<typeof readAmount> {
    return readAmount(value, this.numberLanguage, this.currency);
  }

  #write(amount: number): string {
    return writeAmount(amount, this.numberLanguage);
  }

  /** An amount that was set before its input came. */
  #writeGiven(): void {
    const { control } = this.#control;
    if (!control || this.#given === undefined) return;
    control.value = this.#given === null ? '' : this.#write(this.#given);
    this.#given = undefined;
  }

  #refresh(): void {
    const { control } = this.#control;
    if (!control) return;
    this.#control.refuse(this.#refusal(control));
    this.#drawWords(control);
  }

  #refusal(control: HTMLInputElement): string {
    const { say } = this.#words;
    const read = this.#read(control);
    const label = labelOf(control);
    const asMoney = (amount: number) => `${this.currency}${this.#write(amount)}`;
    if ('problem' in read) return say[read.problem]({ label, example: this.#write(1_500_000) });
    if (read.amount === null) return '';
    if (read.amount < this.min) return say.tooSmall({ label, min: asMoney(this.min) });
    return this.max > 0 && read.amount > this.max ? say.tooLarge({ label, max: asMoney(this.max) }) : '';
  }

  #drawWords(control: HTMLInputElement): void {
    if (!this.withWords) return this.#drawn?.remove();
    this.#drawn ??= this.draw('p', 'layan-money-field-words');
    const short = shortAmount(this.amount ?? 0, this.#words.language || this.numberLanguage);
    const { say } = this.#words;
    this.#drawn.textContent = short ? (short.isExact ? say.exactly : say.about)({ amount: short.text }) : '';
    if (this.#drawn.parentNode !== this) this.append(this.#drawn);
    describeBy(control, idOf(this.#drawn, 'words'));
  }

  #handleChange(change: ControlChange): void {
    const { control } = this.#control;
    if (control && change === 'ended') {
      const read = this.#read(control);
      if ('amount' in read && read.amount !== null) rewrite(control, this.#write(read.amount));
    }
    if (this.hasUpdated) this.#refresh();
  }
}
