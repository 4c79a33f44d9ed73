import { languages, loadWords, type Words } from '@layan/views';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** The language of a component: the nearest `lang` above it that we have words for, else Indonesian. Follows the page when that changes. */
export class LocaleController implements ReactiveController {
  /** Null until they are loaded. */
  words: Words | null = null;
  locale: string = languages[0];
  readonly #host: Host;
  readonly #observer: MutationObserver | null;

  constructor(host: Host) {
    this.#host = host;
    this.#observer = typeof MutationObserver === 'undefined' ? null : new MutationObserver(() => void this.#load());
    host.addController(this);
  }

  hostConnected(): void {
    const attributes = { attributes: true, attributeFilter: ['lang'] };
    this.#observer?.observe(this.#host, attributes);
    this.#observer?.observe(this.#host.ownerDocument.documentElement, attributes);
    void this.#load();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  async #load(): Promise<void> {
    const wanted = wantedLocale(this.#host);
    if (wanted === this.locale && this.words) return;
    this.locale = wanted;
    const words = await loadWords(wanted);
    if (wanted !== this.locale) return; // the page has changed its mind meanwhile
    this.words = words;
    this.#host.requestUpdate();
  }
}

/** `en-GB` reads as `en`; a language we do not have as the one of the page that we have. */
export function wantedLocale(element: Element): string {
  for (let at: Element | null = element; at; at = above(at)) {
    const tag = at.closest('[lang]')?.getAttribute('lang')?.toLowerCase().split('-', 1)[0];
    const known = languages.find((language) => language === tag);
    if (known) return known;
    if (tag !== undefined) break;
  }
  return languages[0];
}

/** The host of the root that an element stands in. */
function above(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
