import { languageOf } from '@layan/elements/element';
import { languages, loadFirstWords, type FirstWords } from '@layan/views';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** The language of a component: the nearest `lang` above it that we have words for, else Indonesian. Follows the page when that changes. */
export class LocaleController<Whole extends FirstWords = FirstWords> implements ReactiveController {
  /** What a first screen says something with; null until it is loaded. */
  words: FirstWords | null = null;
  /** All words that the component needs; null until somebody asked for them and they are loaded. */
  whole: Whole | null = null;
  locale: string = languages[0];
  /** Where lines begin; a root's own `dir` lets patterns follow it. */
  direction: 'ltr' | 'rtl' = 'ltr';
  readonly #host: Host;
  readonly #observer: MutationObserver | null;
  readonly #loadAll: (locale: string) => Promise<FirstWords>;
  #isWholeWanted = false;

  /** @param loadAll - Loads what the component needs beyond a first screen; that is enough when absent. */
  constructor(host: Host, loadAll: (locale: string) => Promise<FirstWords> = loadFirstWords) {
    this.#host = host;
    this.#loadAll = loadAll;
    this.#observer = typeof MutationObserver === 'undefined' ? null : new MutationObserver(() => void this.#load());
    host.addController(this);
  }

  hostConnected(): void {
    const attributes = { attributes: true, attributeFilter: ['lang', 'dir'] };
    this.#observer?.observe(this.#host, attributes);
    this.#observer?.observe(this.#host.ownerDocument.documentElement, attributes);
    void this.#load();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Loads all words, now and after every change of language. */
  async loadWhole(): Promise<void> {
    this.#isWholeWanted = true;
    if (!this.whole) await this.#take(this.locale);
  }

  async #load(): Promise<void> {
    const direction = getComputedStyle(this.#host).direction === 'rtl' ? 'rtl' : 'ltr';
    if (direction !== this.direction) this.#host.requestUpdate();
    this.direction = direction;
    const wanted = wantedLocale(this.#host);
    if (wanted === this.locale && this.words) return;
    this.locale = wanted;
    // without words the page's own content stays, and its way to the platform with it
    await this.#take(wanted).catch(() => {});
  }

  async #take(locale: string): Promise<void> {
    const isWhole = this.#isWholeWanted;
    const words = await (isWhole ? this.#loadAll(locale) : loadFirstWords(locale));
    if (locale !== this.locale) return; // the page has changed its mind meanwhile
    if (this.whole && !isWhole) return; // all of them came before the first ones
    this.words = words;
    this.whole = isWhole ? (words as Whole) : null;
    this.#host.requestUpdate();
  }
}

/** A language we do not have reads as Indonesian. */
export const wantedLocale = (element: Element): string =>
  languages.find((language) => language === languageOf(element)) ?? languages[0];
