import { property } from '@lit/reactive-element/decorators/property.js';
import { announce } from '../announcer/announce.js';
import { LayanElement } from '../element/element.js';
import { warnOnce } from '../element/warn-once.js';
import { words } from '../words/generated/id/timeline.js';
import { WordsController } from '../words/words-controller.js';

/** At which end of the list its newest entry stands. */
export const newestPlaces = ['last', 'first'] as const;
export type NewestPlace = (typeof newestPlaces)[number];

/**
 * @summary Says once what is new in a history that is on the page already, and how much of it is folded away in the `<details>` inside.
 * @status beta
 * @since 0.1
 */
export class LayanTimeline extends LayanElement {
  readonly #words = new WordsController(this, 'timeline', words);
  #known: ReadonlySet<string> | null = null;
  #count: HTMLElement | null = null;

  /** At which end the newest entry stands; the author writes them in that order, so that eye and ear get the same one. */
  @property() newest: NewestPlace = 'last';

  constructor() {
    super();
    this.addEventListener('toggle', () => this.requestUpdate(), { capture: true });
  }

  /** The entries inside, as they stand there. */
  get entries(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.layan-timeline-item')];
  }

  protected override updated(): void {
    if (!newestPlaces.includes(this.newest)) warnOnce(`<layan-timeline newest="…"> is "first" or "last".`);
    this.#tellNews();
    this.#drawCount();
  }

  /** An entry is what its title says: a time in it that counts up is no news. */
  #tellNews(): void {
    const texts = this.entries.map(titleOf);
    const news = texts.filter((text) => text && this.#known && !this.#known.has(text));
    const isFirst = this.#known === null || this.#known.size === 0;
    this.#known = new Set([...(this.#known ?? []), ...texts]);
    if (isFirst || news.length === 0) return;
    const text = (this.newest === 'first' ? news[0] : news.at(-1))!;
    const { say } = this.#words;
    announce(this, news.length > 1 ? say.severalNews({ count: news.length, text }) : say.news({ text }));
  }

  /** In the place of the text that the page was written with, and true when more is folded away or it is open. */
  #drawCount(): void {
    const details = this.querySelector('details');
    const summary = details?.querySelector('summary');
    if (!details || !summary) return this.#count?.remove();
    for (const written of summary.querySelectorAll<HTMLElement>(':scope > :not([data-layan-drawn])'))
      written.hidden = true;
    const count = details.querySelectorAll('.layan-timeline-item').length;
    this.#count ??= this.draw('span');
    this.#count.textContent = this.#words.say[details.open ? 'hide' : 'show']({ count });
    if (this.#count.parentNode !== summary) summary.append(this.#count);
  }
}

const titleOf = (entry: HTMLElement): string =>
  (entry.querySelector('.layan-timeline-title') ?? entry).textContent.replace(/\s+/g, ' ').trim();
