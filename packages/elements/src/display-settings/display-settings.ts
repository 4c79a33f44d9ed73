import { property } from '@lit/reactive-element/decorators/property.js';
import { announce } from '../announcer/announce.js';
import { LayanElement } from '../element/element.js';
import { words } from '../words/generated/id/displaySettings.js';
import { WordsController } from '../words/words-controller.js';
import { showAs } from './apply.js';
import {
  defaultSettings,
  displayChoices,
  displayKey,
  keptSettings,
  readSettings,
  type DisplaySettings,
} from './settings.js';

/** A browser may refuse it altogether. */
function storageOf(window: Window): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

const isChoice = (input: HTMLInputElement): boolean => input.type === 'radio' && input.name in displayChoices;

/**
 * @summary Shows the page as the person wants it: theme, contrast, text size and motion, chosen with the native radios inside. Kept on this device, and shared by all tabs.
 * @status beta
 * @since 0.1
 */
export class LayanDisplaySettings extends LayanElement {
  readonly #words = new WordsController(this, 'displaySettings', words);
  #settings: DisplaySettings = defaultSettings;

  /** Forgets the choice with the page: on a device that many people use. */
  @property({ type: Boolean, attribute: 'without-memory' }) withoutMemory = false;

  constructor() {
    super();
    this.addEventListener('change', (event) => this.#handleChange(event));
    this.addEventListener('reset', (event) => this.#handleReset(event));
    this.addEventListener('submit', (event) => this.#handleSubmit(event));
  }

  /** What is chosen; setting it shows and keeps it. */
  get settings(): DisplaySettings {
    return this.#settings;
  }

  set settings(settings: Partial<DisplaySettings>) {
    this.#take(readSettings({ ...this.#settings, ...settings }));
    this.#keep();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('storage', this.#handleStorage);
    if (this.hasUpdated || this.withoutMemory) return;
    const kept = keptSettings(storageOf(window));
    if (kept) this.#take(kept);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('storage', this.#handleStorage);
  }

  protected override updated(): void {
    for (const radio of this.#radios)
      radio.checked = radio.value === this.#settings[radio.name as keyof DisplaySettings];
  }

  get #radios(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')].filter(isChoice);
  }

  #take(settings: DisplaySettings): void {
    this.#settings = settings;
    showAs(settings, this.ownerDocument.documentElement);
    this.requestUpdate();
  }

  #keep(): void {
    if (this.withoutMemory) return;
    try {
      storageOf(window)?.setItem(displayKey, JSON.stringify(this.#settings));
    } catch {
      // full or refused: it is as chosen until the page is left
    }
  }

  #handleChange(event: Event): void {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || !isChoice(input)) return;
    this.settings = { [input.name]: input.value };
  }

  /** What the form was written with may be what a server has kept; the device is meant. */
  #handleReset(event: Event): void {
    event.preventDefault();
    this.#take(defaultSettings);
    if (!this.withoutMemory) storageOf(window)?.removeItem(displayKey);
    announce(this, this.#words.say.restored());
  }

  /** The Enter key in a radio sends the form, which goes nowhere. */
  #handleSubmit(event: Event): void {
    if (!(event.target as HTMLFormElement).hasAttribute('action')) event.preventDefault();
  }

  /** Another tab has chosen, or everything was cleared. */
  readonly #handleStorage = ({ key }: StorageEvent): void => {
    if (this.withoutMemory || (key !== displayKey && key !== null)) return;
    this.#take(keptSettings(storageOf(window)) ?? defaultSettings);
  };
}
