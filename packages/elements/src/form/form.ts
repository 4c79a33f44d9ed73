import { property } from '@lit/reactive-element/decorators/property.js';
import { LayanElement } from '../element/element.js';
import { idOf } from '../element/ids.js';
import { LayanErrorSummary, type SummaryError } from '../error-summary/error-summary.js';
import { LayanField } from '../field/field.js';
import { controlsIn, type FieldControl } from '../field/validity.js';
import { words } from '../words/generated/id/form.js';
import { WordsController } from '../words/words-controller.js';

export interface FormSubmitDetail {
  readonly form: HTMLFormElement;
  /** What the form sends, the pressed button's value included. */
  readonly data: FormData;
}

/** What a server refuses a form with: the part of RFC 9457 problem details that concerns single answers. */
export interface FormProblem {
  readonly title?: string;
  /** `pointer` is a JSON Pointer: `/alamat/rt` is the control named `alamat/rt`, `alamat.rt` or `alamat[rt]`. */
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
}

/** How long a second press counts as one and the same, in milliseconds: a download, say, never leaves the page. */
const patience = 10_000;

/**
 * @summary Checks a native form when it is sent, lists what is wrong above it, and shows what a server refuses at its fields.
 * @status beta
 * @since 0.1
 *
 * @fires {CustomEvent<FormSubmitDetail>} layan-submit - All fields are right; cancel it to send the form yourself.
 */
export class LayanForm extends LayanElement {
  readonly #words = new WordsController(this, 'form', words);
  #timer = 0;
  #title = '';
  #wasBusy = false;

  /** Sent already; further presses do nothing. */
  @property({ type: Boolean, reflect: true }) busy = false;

  constructor() {
    super();
    // before the form's own listeners, so that none of them sends what is wrong
    this.addEventListener('submit', (event) => this.#handleSubmit(event), { capture: true });
  }

  /** The native form inside; null as long as there is none. */
  get form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  /** Where what is wrong is listed: the summary inside. */
  get summary(): LayanErrorSummary | null {
    const found = this.querySelector('layan-error-summary');
    return found instanceof LayanErrorSummary ? found : null;
  }

  /** Checks every field and shows what is wrong. False when something is. */
  check(): boolean {
    const errors = this.#fields.filter((field) => !field.check()).map(asError);
    const others = this.#controls.filter((control) => !control.closest('layan-field') && !control.checkValidity());
    this.#show([...errors, ...others.map((control) => ({ text: control.validationMessage, href: linkTo(control) }))]);
    return errors.length + others.length === 0;
  }

  /**
   * Shows what a server refused, at the fields it names and above the form. Never stands in the way of sending again.
   * @param problem - A problem document (RFC 9457) with `errors`.
   */
  showProblem(problem: FormProblem): void {
    this.busy = false;
    const { errors = [], title } = problem;
    if (errors.length === 0) return this.#show(title ? [{ text: title }] : []);
    this.#show(errors.map(({ pointer, message }) => this.#place(pointer, message)));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pageshow', this.#handleReturn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pageshow', this.#handleReturn);
    clearTimeout(this.#timer);
  }

  protected override updated(): void {
    // without script the browser's own messages are better than none
    if (this.form) this.form.noValidate = true;
    for (const button of this.querySelectorAll('button:not([type=button], [type=reset])'))
      if (this.busy) button.setAttribute('aria-disabled', 'true');
      else if (this.#wasBusy) button.removeAttribute('aria-disabled');
    this.#wasBusy = this.busy;
    clearTimeout(this.#timer);
    if (this.busy) this.#timer = window.setTimeout(() => (this.busy = false), patience);
  }

  get #fields(): LayanField[] {
    const fields = [...this.querySelectorAll('layan-field')];
    return fields.filter((field): field is LayanField => field instanceof LayanField);
  }

  get #controls(): FieldControl[] {
    return controlsIn(this);
  }

  /** The error at its field, and the link to it. */
  #place(pointer: string, message: string): SummaryError {
    const names = namesOf(pointer);
    const control = this.#controls.find(({ name, dataset }) => dataset['pointer'] === pointer || names.includes(name));
    const field = control?.closest('layan-field');
    if (field instanceof LayanField) field.error = message;
    return { text: message, ...(control && { href: linkTo(control) }) };
  }

  #show(errors: readonly SummaryError[]): void {
    const { ownerDocument: page } = this;
    if (this.#title) page.title = this.#title;
    this.#title = errors.length > 0 ? page.title : '';
    if (errors.length > 0) page.title = this.#words.say.titlePrefix({ title: page.title });
    if (this.summary) this.summary.errors = errors;
    else if (errors[0]?.href) page.getElementById(errors[0].href.slice(1))?.focus();
  }

  #handleSubmit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    const { submitter } = event;
    const isUnchecked = submitter instanceof HTMLButtonElement && submitter.formNoValidate;
    if (this.busy || !(isUnchecked || this.check())) return stop(event);
    const detail: FormSubmitDetail = { form, data: new FormData(form, submitter) };
    const isPages = !this.dispatchEvent(new CustomEvent('layan-submit', { detail, bubbles: true, cancelable: true }));
    if (isPages) stop(event);
    this.busy = true;
    // a listener of the page's own sends it, and knows itself when it is done
    if (!isPages) setTimeout(() => (this.busy &&= !event.defaultPrevented));
  }

  /** The browser kept the page as it was left. */
  readonly #handleReturn = (): void => {
    this.busy = false;
  };
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

const linkTo = (control: FieldControl): string => `#${idOf(control, 'control')}`;

const asError = (field: LayanField): SummaryError => ({
  text: field.error,
  ...(field.wrongControl && { href: linkTo(field.wrongControl) }),
});

/** What a control may be called whose answer a pointer names. */
function namesOf(pointer: string): readonly string[] {
  const [first = '', ...rest] = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
  return [[first, ...rest].join('/'), [first, ...rest].join('.'), first + rest.map((part) => `[${part}]`).join('')];
}
