import type { Offered, Target } from './target.js';

/** What is followed of a select and its options. */
const attributes = [
  'aria-describedby',
  'aria-invalid',
  'aria-label',
  'aria-labelledby',
  'disabled',
  'form',
  'hidden',
  'label',
  'multiple',
  'required',
  'selected',
  'value',
];

const watchers = new WeakMap<HTMLSelectElement, () => void>();

/** The same property, which tells who watches the select once a script has set it: that fires no event. */
function told<T extends object>(
  prototype: T,
  name: keyof T & string,
  selectOf: (element: T) => HTMLSelectElement | null,
) {
  const { get, set } = Object.getOwnPropertyDescriptor(prototype, name)!;
  return {
    configurable: true,
    enumerable: true,
    get,
    set(this: T, value: unknown) {
      set!.call(this, value);
      watchers.get(selectOf(this)!)?.();
    },
  };
}

let properties: { readonly select: PropertyDescriptorMap; readonly selected: PropertyDescriptor } | null = null;

/** Made on use: there is no page in Node. */
const propertiesOf = () =>
  (properties ??= {
    select: {
      value: told(HTMLSelectElement.prototype, 'value', (select) => select),
      selectedIndex: told(HTMLSelectElement.prototype, 'selectedIndex', (select) => select),
    },
    selected: told(HTMLOptionElement.prototype, 'selected', (option) => option.closest('select')),
  });

const groupOf = ({ parentElement }: HTMLOptionElement): HTMLOptGroupElement | null =>
  parentElement instanceof HTMLOptGroupElement ? parentElement : null;

/** The option that says that nothing is chosen, as HTML defines it. */
function placeholderOf(select: HTMLSelectElement): HTMLOptionElement | null {
  const [first] = select.options;
  return !select.multiple && first?.value === '' && !groupOf(first) ? first : null;
}

/** A native select. Calls back whenever something of it changes, whoever does it. */
export class SelectTarget implements Target {
  readonly isMultiple: boolean;
  readonly #changed: () => void;
  readonly #observer: MutationObserver;
  #offered: readonly Offered[] | null = null;

  constructor(
    readonly control: HTMLSelectElement,
    changed: () => void,
  ) {
    this.isMultiple = control.multiple;
    this.#changed = changed;
    this.#observer = new MutationObserver(() => {
      this.#read();
      changed();
    });
    Object.defineProperties(control, propertiesOf().select);
    this.start();
  }

  /** In its order, without the option for none. */
  get offered(): readonly Offered[] {
    const placeholder = placeholderOf(this.control);
    this.#offered ??= [...this.control.options]
      .filter((option) => option !== placeholder && !option.hidden)
      .map((option) => ({
        value: option.value,
        label: option.label.replace(/\s+/g, ' ').trim(),
        group: groupOf(option)?.label ?? '',
        disabled: option.disabled || (groupOf(option)?.disabled ?? false),
        option,
      }));
    return this.#offered;
  }

  get chosen(): readonly Offered[] {
    return this.offered.filter(({ option }) => option!.selected);
  }

  get text(): string {
    return this.isMultiple ? '' : (this.chosen[0]?.label ?? '');
  }

  isChosen(choice: Offered): boolean {
    return this.#known(choice)?.selected ?? false;
  }

  /** A suggestion gets an option of its own, so that it is sent. */
  take(choice: Offered): boolean {
    const option = this.#known(choice) ?? this.#add(choice);
    const was = option.selected;
    option.selected = !this.isMultiple || !was;
    return was !== option.selected;
  }

  clear(): boolean | null {
    if (this.isMultiple) return false;
    const placeholder = placeholderOf(this.control);
    if (!placeholder) return null;
    const was = placeholder.selected;
    placeholder.selected = true;
    return !was;
  }

  /** Follows the select; once stopped, anew. */
  start(): void {
    watchers.set(this.control, this.#changed);
    this.#observer.observe(this.control, {
      attributes: true,
      attributeFilter: attributes,
      characterData: true,
      childList: true,
      subtree: true,
    });
    this.#read();
  }

  stop(): void {
    watchers.delete(this.control);
    this.#observer.disconnect();
  }

  #known({ option, value }: Offered): HTMLOptionElement | null {
    return option ?? [...this.control.options].find((each) => each.value === value) ?? null;
  }

  #add({ label, value }: Offered): HTMLOptionElement {
    const option = new Option(label, value);
    this.control.append(option);
    this.#read();
    return option;
  }

  #read(): void {
    this.#offered = null;
    const { selected } = propertiesOf();
    for (const option of this.control.options)
      if (!Object.hasOwn(option, 'selected')) Object.defineProperty(option, 'selected', selected);
  }
}
