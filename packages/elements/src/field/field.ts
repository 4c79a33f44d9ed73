import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { LayanElement } from '../element/element.js';
import { idOf } from '../element/ids.js';
import { labelText } from '../element/label-of.js';
import { make } from '../element/make.js';
import { words } from '../words/generated/id/field.js';
import { WordsController } from '../words/words-controller.js';
import { controlsIn, validityMessage, type FieldControl } from './validity.js';

export interface FieldErrorDetail {
  /** What the person sees; empty when nothing is wrong any more. */
  readonly error: string;
}

/** As the template writes it. */
const messageText = (prefix: string, text: string): readonly Node[] => [
  make('span', { class: 'layan-field-mark', 'aria-hidden': 'true' }),
  make('span', {}, make('span', { class: 'layan-visually-hidden' }, `${prefix} `), text),
];

const isRefused = (control: FieldControl): boolean => control.willValidate && !control.validity.valid;

const isChecked = (control: FieldControl): boolean => control instanceof HTMLInputElement && control.checked;

/**
 * @summary Ties label, hint and error to the native control inside it, and says in the person's language what its rules refuse.
 * @status beta
 * @since 0.1
 *
 * @fires {CustomEvent<FieldErrorDetail>} layan-error - The error that the person sees has changed.
 */
export class LayanField extends LayanElement {
  readonly #words = new WordsController(this, 'field', words);
  #drawnError: HTMLElement | null = null;
  #drawnMark: HTMLElement | null = null;
  #described: readonly string[] = [];
  #reported = '';
  #wasBad = false;
  /** What the rules refused last; empty when the error is about the whole field. */
  #refused: readonly FieldControl[] = [];
  /** The error is a rule of the control's own, so the control can take it back. */
  #isFromRule = false;

  /** What is wrong, in the person's words; empty when nothing is. Whoever sets it need not take it back: a change or a new submit does. */
  @property() error = '';

  /** Says after the label that it may stay empty. */
  @property({ type: Boolean }) optional = false;

  /** One of its checkboxes must be ticked; every other control says so itself. */
  @property({ type: Boolean }) required = false;

  constructor() {
    super();
    this.addEventListener('invalid', (event) => this.#handleInvalid(event), { capture: true });
    this.addEventListener('change', () => this.#handleChange());
  }

  /** The first native control inside; null as long as there is none. */
  get control(): FieldControl | null {
    return this.controls[0] ?? null;
  }

  /** All of them: radios and checkboxes are several. */
  get controls(): readonly FieldControl[] {
    return controlsIn(this);
  }

  /** The control that the error is about; the first where it is about all of them. */
  get wrongControl(): FieldControl | null {
    return this.#refused[0] ?? this.control;
  }

  /** What it asks for, without the mark of an optional one. */
  get label(): string {
    const label = this.#label;
    return label ? labelText(label) : '';
  }

  /** Shows what the control's own rules refuse. False when they refuse something. */
  check(): boolean {
    this.error = this.#refusal();
    this.#isFromRule = this.error !== '';
    this.#refused = this.controls.filter(isRefused);
    this.#hideWritten();
    this.requestUpdate();
    return !this.#isFromRule;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('reset', this.#handleReset);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('reset', this.#handleReset);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('error') && this.error) this.#hideWritten();
    this.#drawOptional();
    this.#drawError();
    this.#tie();
    this.#report();
  }

  #refusal(): string {
    const { controls, label } = this;
    const refused = controls.find(isRefused);
    if (refused) return validityMessage(refused, label, this.#words.say);
    const isUnticked = this.required && controls.every((each) => each.type === 'checkbox' && !isChecked(each));
    return isUnticked ? this.#words.say.requiredChoices({ label }) : '';
  }

  get #label(): HTMLElement | null {
    return this.querySelector('legend') ?? this.querySelector('label');
  }

  get #fieldset(): HTMLElement | null {
    return this.querySelector('fieldset');
  }

  /** The error that the page was written with, by a server or a framework. */
  get #written(): HTMLElement | null {
    return this.querySelector('.layan-field-error:not([data-layan-drawn], [hidden])');
  }

  #hideWritten(): void {
    const written = this.#written;
    if (!written) return;
    written.hidden = true;
    this.requestUpdate();
  }

  #drawOptional(): void {
    const label = this.optional ? this.#label : null;
    const isMarked = label?.querySelector('.layan-field-optional:not([data-layan-drawn])');
    if (!label || isMarked) return this.#drawnMark?.remove();
    this.#drawnMark ??= this.draw('span', 'layan-field-optional');
    const text = ` (${this.#words.say.optional()})`;
    if (this.#drawnMark.textContent !== text) this.#drawnMark.textContent = text;
    if (this.#drawnMark.parentNode !== label) label.append(this.#drawnMark);
  }

  #drawError(): void {
    if (!this.error) return this.#drawnError?.remove();
    this.#drawnError ??= this.draw('p', 'layan-field-error');
    const prefix = this.#words.say.errorPrefix();
    // the same again would be news to an element around the control, and what that then draws is news here
    if (this.#drawnError.textContent !== `${prefix} ${this.error}`)
      this.#drawnError.replaceChildren(...messageText(prefix, this.error));
    const before = this.#beforeError;
    if (before && before.nextElementSibling !== this.#drawnError) before.after(this.#drawnError);
    else if (!before) this.prepend(this.#drawnError);
    idOf(this.#drawnError, 'error');
  }

  /** Label, hint and error read as one block. */
  get #beforeError(): Element | null {
    const around = this.#fieldset ?? this;
    const hint = [...around.children]
      .filter((child) => child.matches('.layan-field-hint, .layan-field-warning'))
      .at(-1);
    return hint ?? [...around.children].find((child) => child === this.#label || child.contains(this.#label)) ?? null;
  }

  #tie(): void {
    const controls = this.controls;
    const control = controls[0];
    const label = this.#label;
    const fieldset = this.#fieldset;
    if (label instanceof HTMLLabelElement && control && !label.htmlFor && !label.contains(control) && !fieldset)
      label.htmlFor = idOf(control, 'control');
    const kinds = ['hint', 'error', 'warning'].map((kind) => `.layan-field-${kind}:not([hidden])`);
    const texts = [...this.querySelectorAll(kinds.join())].filter(({ parentElement }) => this.#isOwn(parentElement));
    const ids = texts.map((text) => idOf(text, 'described'));
    // a fieldset describes what it asks itself, any other control is described one by one
    for (const element of fieldset ? [fieldset] : controls) this.#describe(element, ids);
    this.#described = ids;
    const isBad = this.error !== '' || this.#written !== null;
    const bad = isBad ? this.#bad(controls) : [];
    for (const each of controls) {
      const isMarked = each.getAttribute('aria-invalid') === 'true';
      if (bad.includes(each) && !isMarked) each.setAttribute('aria-invalid', 'true');
      else if (!bad.includes(each) && this.#wasBad) each.removeAttribute('aria-invalid');
    }
    this.#wasBad = isBad;
    const state = isBad ? 'bad' : this.querySelector('.layan-field-warning') ? 'warn' : null;
    if (state) this.dataset['state'] = state;
    else delete this.dataset['state'];
  }

  /** Of several controls those that the error is about, as far as that is known. */
  #bad(controls: readonly FieldControl[]): readonly FieldControl[] {
    const known = this.error ? this.#refused : controls.filter((each) => each.hasAttribute('aria-invalid'));
    return (known.length > 0 ? known : controls).filter(({ type }) => type !== 'radio');
  }

  /** Not a text of one of the choices, which describes that choice alone. */
  #isOwn(parent: Element | null): boolean {
    return parent?.closest('.layan-choice') === null;
  }

  /** Keeps what the author wrote there. */
  #describe(element: HTMLElement, ids: readonly string[]): void {
    const written = (element.getAttribute('aria-describedby') ?? '').split(/\s+/);
    const others = written.filter((id) => id && !ids.includes(id) && !this.#described.includes(id));
    const all = [...others, ...ids].join(' ');
    if (all) element.setAttribute('aria-describedby', all);
    else element.removeAttribute('aria-describedby');
  }

  #report(): void {
    if (this.error === this.#reported) return;
    this.#reported = this.error;
    const detail: FieldErrorDetail = { error: this.error };
    this.dispatchEvent(new CustomEvent('layan-error', { detail, bubbles: true }));
  }

  /** The browser's own bubble goes away by itself, in the browser's language. */
  #handleInvalid(event: Event): void {
    event.preventDefault();
    this.check();
    const control = event.target as FieldControl;
    const first = control.form && [...control.form.elements].find((each) => !(each as FieldControl).validity.valid);
    // a form that judges itself moves the focus itself
    if (control.form && !control.form.noValidate && first === control) control.focus();
  }

  /** As long as they type, the error stays readable. */
  #handleChange(): void {
    if (!this.error && !this.#written) return;
    if (!this.#isFromRule && this.#refusal() !== '') return;
    if (!this.#isPressedElsewhere) return void this.check();
    // a button below would move away from under the finger, and the press would be lost
    this.ownerDocument.addEventListener('mouseup', () => setTimeout(() => this.check()), { once: true });
  }

  /** The change came of leaving: something else is being pressed. */
  get #isPressedElsewhere(): boolean {
    const pressed = [...this.ownerDocument.querySelectorAll(':active')].at(-1);
    return pressed !== undefined && !this.contains(pressed);
  }

  readonly #handleReset = (event: Event): void => {
    if (event.target !== this.control?.form) return;
    this.error = '';
    this.#hideWritten();
  };
}
