import type { Offered, Target } from './target.js';

/** A native text input, with the suggestions of its `<datalist>`. */
export class TextTarget implements Target {
  readonly isMultiple = false;
  /** What holds if what is typed now does not. */
  text: string;
  readonly #list: Element | null;

  /** @param list - The `<datalist>` where the input names none. */
  constructor(
    readonly control: HTMLInputElement,
    list: Element | null,
  ) {
    this.text = control.value;
    this.#list = control.list ?? list;
    // or the browser's own list would cover ours
    control.removeAttribute('list');
  }

  get offered(): readonly Offered[] {
    return [...(this.#list?.querySelectorAll('option') ?? [])].map((option) => ({
      value: option.value,
      label: option.value,
      ...(option.label !== option.value && { hint: option.label }),
      group: '',
      disabled: option.disabled,
      option: null,
    }));
  }

  get chosen(): readonly Offered[] {
    return this.offered.filter((choice) => this.isChosen(choice));
  }

  isChosen({ label }: Offered): boolean {
    return this.control.value === label;
  }

  take({ label }: Offered): boolean {
    const was = this.control.value;
    this.control.value = this.text = label;
    return was !== label;
  }

  clear(): boolean {
    this.text = '';
    return false;
  }

  stop(): void {}
}
