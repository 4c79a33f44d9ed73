import { property } from '@lit/reactive-element/decorators/property.js';
import { ControlController, type ControlChange } from '../element/control-controller.js';
import { LayanElement } from '../element/element.js';
import { rewrite } from '../element/keep-caret.js';
import { warnOnce } from '../element/warn-once.js';
import { words } from '../words/generated/id/phoneField.js';
import { WordsController } from '../words/words-controller.js';
import { groupPhone, isPhone, normalPhone, phoneDigits, type PhoneFormat, type PhoneRules } from './phone.js';

/**
 * @summary Takes a phone number in whatever way it is written, writes it in groups once the person has typed it, and refuses what cannot be one.
 *
 * What is sent is what stands in the input: `0812-3456-7890`. A server reads it with the engine, or drops all but plus and digits.
 * @status beta
 * @since 0.1
 */
export class LayanPhoneField extends LayanElement {
  readonly #words = new WordsController(this, 'phoneField', words);
  readonly #control = new ControlController<HTMLInputElement>(this, 'input', (change) => this.#handleChange(change));

  /** Calling code of the country whose numbers are meant, "62"; empty: nobody says, so a number is judged by what holds for all. */
  @property() country = '';

  /** Fewest digits in that country, without its code and the zero before. */
  @property({ type: Number, attribute: 'min-digits' }) minDigits = 9;

  /** Most digits in that country. */
  @property({ type: Number, attribute: 'max-digits' }) maxDigits = 12;

  /** Writes the digits of a number, with its plus, in groups. */
  @property({ attribute: false }) format: PhoneFormat = groupPhone;

  /** The number as machines keep it: `+6281234567890` where the country is known, else the digits as typed. Empty when it is none. */
  get value(): string {
    return normalPhone(this.#control.control?.value ?? '', this.#rules);
  }

  protected override updated(): void {
    if (!/^\d*$/.test(this.country))
      warnOnce('<layan-phone-field country="…"> is the calling code of a country in digits, for example "62".');
    this.#judge();
  }

  get #rules(): PhoneRules {
    const calling = /^\d*$/.test(this.country) ? this.country : '';
    return { calling, min: this.minDigits, max: this.maxDigits };
  }

  #judge(): void {
    const { control } = this.#control;
    const isRight = !control?.value.trim() || isPhone(control.value, this.#rules);
    this.#control.refuse(isRight ? '' : this.#words.say.invalid());
  }

  #handleChange(change: ControlChange): void {
    const { control } = this.#control;
    if (control && change === 'ended' && isPhone(control.value, this.#rules))
      rewrite(control, this.format(phoneDigits(control.value)!, this.#rules), /[+\d]/);
    this.#judge();
  }
}
