import type { ReactiveController } from '@lit/reactive-element';
import { followLanguage } from '../element/follow-language.js';
import { languageOf } from '../element/language.js';
import type { LayanElement } from '../element/element.js';
import { followWords, loadCatalogue, messagesOf, shownLanguage, type Group, type Words } from './words.js';

/** What an element itself says, in the language around it. It is never half loaded: the host's update waits for it. */
export class WordsController<G extends Group> implements ReactiveController {
  /** As BCP 47 wants it: for `Intl`. */
  language = '';
  readonly #host: LayanElement;
  readonly #group: G;
  readonly #base: Words[G];
  #messages: Words[G];
  #own: unknown = null;
  #stop = (): void => {};

  /** @param base - The group in Indonesian, which the element brings along. */
  constructor(host: LayanElement, group: G, base: Words[G]) {
    this.#host = host;
    this.#group = group;
    this.#base = base;
    this.#messages = base;
    host.addController(this);
    host.waitFor(() => this.#load());
  }

  /** Each message as a function of its arguments. */
  get say(): Words[G] {
    return this.#messages;
  }

  hostConnected(): void {
    const changed = () => {
      this.language = '';
      this.#host.requestUpdate();
    };
    const stops = [followLanguage(changed), followWords(changed)];
    this.#stop = () => stops.forEach((stop) => stop());
    // moved, it may stand in another language
    if (this.language) changed();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #load(): Promise<void> | null {
    if (this.language && this.#own === this.#host.words) return null;
    const language = shownLanguage(languageOf(this.#host));
    const take = () => {
      this.language = language;
      this.#own = this.#host.words;
      this.#messages = messagesOf(this.#group, language, this.#base, this.#host.words ?? undefined);
    };
    const loading = loadCatalogue(language);
    if (loading) return loading.then(take);
    take();
    return null;
  }
}
