import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { pageClock, type Clock } from '../element/clock.js';
import { LayanElement } from '../element/element.js';
import { RestoreController, type Restoring } from '../element/restore-controller.js';
import { words } from '../words/generated/id/combobox.js';
import { WordsController } from '../words/words-controller.js';
import { ChoiceList } from './choice-list.js';
import { ComboboxBox } from './combobox-box.js';
import { keyAction, type KeyAction } from './keys.js';
import { sameText } from './match.js';
import { mirror } from './mirror.js';
import { SelectTarget } from './select-target.js';
import type { SuggestionSource } from './suggestions.js';
import { SurroundingsController } from './surroundings-controller.js';
import type { Offered, Target } from './target.js';
import { TextTarget } from './text-target.js';

/** Before the number of choices is said, in milliseconds: whoever still types is not talked over. */
const pause = 700;

/**
 * @summary Lets the person type to find one of many options of the native select inside, or take a suggestion for a native text input.
 *
 * The select stays in the form and carries the value. With fewer than about twelve options use radios or the bare select.
 *
 * Keys: Down and Up open the list and go through it, Alt+Down only opens it, Alt+Up closes it, Enter takes the choice that they have reached,
 * Escape closes the list and then brings back what was chosen before, Backspace in an empty text takes the last of several choices away.
 * Whoever leaves takes only a name that was typed whole.
 * @status beta
 * @since 0.1
 *
 * @fires {Event} input - From the native control, when the person has chosen.
 * @fires {Event} change - From the native control, when the person has chosen.
 */
export class LayanCombobox extends LayanElement {
  readonly #words = new WordsController(this, 'combobox', words);
  readonly #list = new ChoiceList(() => this.#handleAnswer());
  #target: Target | null = null;
  #box: ComboboxBox | null = null;
  /** The person has typed something that is not settled yet. */
  #isTyped = false;
  #settled = '';
  #isTelling = false;

  /** What its pauses are measured by. */
  @property({ attribute: false }) clock: Clock = pageClock;

  /** Around a text input: any text is as good as a suggestion. */
  @property({ type: Boolean }) free = false;

  /** The list is shown. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** Where choices come from, if not from the page. One that is taken becomes an option of the select. */
  @property({ attribute: false }) source: SuggestionSource | null = null;

  constructor() {
    super();
    new SurroundingsController(this, {
      label: (label) => label.control === this.#target?.control,
      resize: () => this.open && this.#box?.fit(),
    });
    new RestoreController(this, { form: () => this.control?.form, restored: (by) => this.#handleRestored(by) });
    this.addEventListener('keydown', (event) => this.#handleKeydown(event));
    this.addEventListener('input', (event) => this.#handleInput(event));
    this.addEventListener('change', (event) => this.#handleChange(event));
    this.addEventListener('click', (event) => this.#handleClick(event));
    this.addEventListener('focusin', (event) => this.#handleFocusin(event));
    this.addEventListener('focusout', (event) => this.#handleFocusout(event));
  }

  /** The author's control, which is sent; null as long as there is none. */
  get control(): HTMLSelectElement | HTMLInputElement | null {
    return this.querySelector(':is(select, input):not([data-layan-drawn] *)');
  }

  /** What the person types in: drawn beside a select, else the control itself. */
  get input(): HTMLInputElement | null {
    return this.#box?.input ?? null;
  }

  /** Puts the focus where the person types. */
  override focus(options?: FocusOptions): void {
    this.input?.focus(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#target?.stop();
    this.#target = null;
    this.#list.close();
    this.#box?.stop();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const box = this.#follow(this.control);
    if (!box) return;
    if (changed.has('open') && !this.open) this.#list.close();
    if (box.control instanceof HTMLSelectElement) mirror(box.control, box.input, this, this.#words.say.placeholder());
    this.#showChosen(box);
    this.#draw(box);
    if (!changed.has('open') || !this.open) return;
    if (this.#list.active < 0) box.reveal(this.#chosenAt);
    if (box.input.matches(':focus')) box.fit();
  }

  /** Holds on to the control, whenever another one stands there. */
  #follow(control: HTMLSelectElement | HTMLInputElement | null): ComboboxBox | null {
    const isMultiple = control instanceof HTMLSelectElement && control.multiple;
    if (this.#target?.control !== control || this.#target?.isMultiple !== isMultiple) {
      this.#target?.stop();
      this.#target = control && targetFor(control, this);
    }
    if (this.#box && (this.#box.control !== control || this.#box.isMultiple !== isMultiple)) {
      this.#box.remove();
      this.#box = null;
    }
    if (!control) return null;
    if (!this.#box)
      this.append((this.#box = new ComboboxBox(control, isMultiple, this.draw('div', 'layan-combobox-box'))).root);
    return this.#box;
  }

  #showChosen({ control, input }: ComboboxBox): void {
    const { text } = this.#target!;
    if (text !== this.#settled) this.#isTyped = false;
    this.#settled = text;
    if (control !== input && !this.#isTyped && input.value !== text) input.value = text;
  }

  #draw(box: ComboboxBox): void {
    const { say } = this.#words;
    const isDisabled = box.input.matches(':disabled');
    const isOpen = this.open && !isDisabled;
    if (isOpen) this.#find();
    if (isOpen && !this.#isTyped) this.#list.show(this.#chosenAt);
    box.drawList(
      {
        isOpen,
        choices: isOpen ? this.#list.shown : [],
        active: this.#list.active,
        query: this.#query,
        isChosen: (choice) => this.#target!.isChosen(choice),
        note: isOpen ? this.#list.note(say, this.free) : null,
      },
      say,
    );
    if (box.isMultiple) box.drawChosen(this.#target!.chosen, isDisabled, say);
  }

  get #query(): string {
    return this.#isTyped ? this.input!.value.trim() : '';
  }

  get #chosenAt(): number {
    return this.#list.found.findIndex((choice) => this.#target!.isChosen(choice));
  }

  #find(): void {
    const { source, clock } = this;
    this.#list.find({ query: this.#query, offered: this.#target!.offered, source, clock });
  }

  /** Says how many there are, once the person pauses. */
  #announce(): void {
    this.#box?.sayLater(this.clock, pause, () => {
      const { say } = this.#words;
      const count = this.#list.found.length;
      if (!this.open) return null;
      return this.#list.note(say, this.free)?.text ?? (count > 0 ? say.count({ count }) : '');
    });
  }

  #show(): void {
    if (!this.input || this.input.matches(':disabled, :read-only')) return;
    if (!this.open) this.#announce();
    this.open = true;
    this.#find();
  }

  #move(by: 1 | -1): void {
    const wasOpen = this.open;
    this.#show();
    const chosen = wasOpen || this.#isTyped ? -1 : this.#chosenAt;
    if (chosen >= 0) this.#list.active = chosen;
    else this.#list.move(by);
    this.requestUpdate();
    void this.updateComplete.then(() => this.#box?.reveal(this.#list.active));
  }

  #take(choice: Offered | undefined): void {
    const target = this.#target;
    if (!target || !choice || choice.disabled) return;
    const { say } = this.#words;
    this.#isTyped = false;
    this.#list.rewind();
    if (target.isMultiple) this.#box!.grow();
    const hasChanged = target.take(choice);
    this.#settled = target.text;
    const text = target.isChosen(choice) ? say.added(choice) : say.removed(choice);
    this.#box!.say(target.isMultiple ? `${text} ${say.chosen({ count: target.chosen.length })}` : text);
    if (!target.isMultiple) this.open = false;
    if (hasChanged) this.#tell();
    this.#showChosen(this.#box!);
    this.requestUpdate();
  }

  /** As a browser does when a person has chosen. */
  #tell(): void {
    this.#isTelling = true;
    this.#target!.control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.#target!.control.dispatchEvent(new Event('change', { bubbles: true }));
    this.#isTelling = false;
  }

  /** Takes what was typed whole; anything else goes back to what was chosen before, unless `isKept`. */
  #settle(isKept: boolean): void {
    const target = this.#target!;
    if (!this.#isTyped || (this.free && target.control === this.input)) return;
    const text = this.input!.value.trim();
    const same = sameText(this.source ? this.#list.found : target.offered, text);
    if (same && !same.disabled && !(target.isMultiple && target.isChosen(same))) return this.#take(same);
    const cleared = text === '' ? target.clear() : null;
    if (cleared === null && isKept) return this.#show();
    if (cleared) this.#tell();
    this.#restore();
    const { say } = this.#words;
    if (cleared === null && text)
      this.#box!.say(this.#settled ? say.restored({ text, label: this.#settled }) : say.refused({ text }));
  }

  #restore(): void {
    this.#isTyped = false;
    this.#list.rewind();
    this.#settled = this.#target!.text;
    this.input!.value = this.#settled;
    this.requestUpdate();
  }

  readonly #actions: Readonly<Record<KeyAction, () => void>> = {
    close: () => (this.open = false),
    leaveList: () => {
      this.#list.active = -1;
      this.requestUpdate();
    },
    next: () => this.#move(1),
    open: () => this.#show(),
    previous: () => this.#move(-1),
    removeLast: () => this.#take(this.#target?.chosen.at(-1)),
    restore: () => this.#restore(),
    settle: () => this.#settle(true),
    take: () => this.#take(this.#list.found[this.#list.active]),
  };

  #handleKeydown(event: KeyboardEvent): void {
    if (event.target !== this.input || !this.#target) return;
    const action = keyAction(event, {
      isOpen: this.open,
      hasActive: this.#list.active >= 0,
      isTyped: this.#isTyped,
      isFree: this.free && this.#target.control === this.input,
      canRemove: this.input!.value === '' && this.#target.isMultiple && this.#target.chosen.length > 0,
    });
    if (!action) return;
    this.#actions[action]();
    if (action === 'leaveList') return;
    event.preventDefault();
    // a dialog around it stays open
    event.stopPropagation();
  }

  #handleInput(event: Event): void {
    if (event.target !== this.input || this.#isTelling) return;
    // what is typed in the drawn input is no answer yet
    if (this.input !== this.#target?.control) event.stopPropagation();
    this.#isTyped = true;
    this.#list.rewind();
    this.#show();
    this.#announce();
    this.requestUpdate();
  }

  #handleChange(event: Event): void {
    if (event.target !== this.input || this.#isTelling) this.requestUpdate();
    else if (this.input !== this.#target?.control) event.stopPropagation();
  }

  #handleClick(event: Event): void {
    const target = event.target as Element;
    if (target === this.input) return this.#show();
    if (!this.#box?.holds(target)) return;
    // a label around it would take it for a press on itself
    event.preventDefault();
    const option = this.#box.placeOf(target);
    if (option >= 0) return this.#take(this.#list.found[option]);
    const { action, value } = target.closest('button')?.dataset ?? {};
    if (action === 'more') this.#list.more();
    else if (action === 'retry') this.#list.retry();
    else if (value !== undefined) return this.#remove(value);
    else return;
    this.focus();
    this.#announce();
    this.requestUpdate();
  }

  #remove(value: string): void {
    const chosen = this.#target?.chosen ?? [];
    const at = chosen.findIndex((choice) => choice.value === value);
    this.#take(chosen[at]);
    void this.updateComplete.then(() => (this.#box?.removers[Math.min(at, chosen.length - 2)] ?? this.input)?.focus());
  }

  #handleFocusin(event: FocusEvent): void {
    if (event.target === this.#target?.control && event.target !== this.input)
      return this.focus({ preventScroll: true });
    if (event.target !== this.input || this.#isInside(event.relatedTarget)) return;
    if (!this.#isTyped && this.#target?.control !== this.input) this.input!.select();
  }

  #handleFocusout(event: FocusEvent): void {
    // another window is looked at in between
    if (this.#isInside(event.relatedTarget) || !this.ownerDocument.hasFocus() || !this.#target) return;
    this.#settle(false);
    this.open = false;
  }

  #isInside(target: EventTarget | null): boolean {
    return target instanceof Node && this.contains(target);
  }

  #handleRestored(by: Restoring): void {
    if (by === 'reset') this.#isTyped = false;
    this.requestUpdate();
  }

  #handleAnswer(): void {
    this.#announce();
    this.requestUpdate();
  }
}

const targetFor = (control: HTMLSelectElement | HTMLInputElement, host: LayanCombobox): Target =>
  control instanceof HTMLSelectElement
    ? new SelectTarget(control, () => host.requestUpdate())
    : new TextTarget(control, host.querySelector('datalist'));
