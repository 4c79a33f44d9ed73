import type { Clock } from '../element/clock.js';
import type { Words } from '../words/words.js';
import { matching } from './match.js';
import { Suggestions, type SuggestionSource } from './suggestions.js';
import { inGroups, suggested, type Offered } from './target.js';

/** As many choices are shown at once; the rest comes when it is asked for. */
export const slice = 100;

/** What stands below the list, and the button that goes with it. */
export interface Note {
  readonly text: string;
  readonly action?: 'more' | 'retry';
}

/** What choices are looked for among. */
export interface Search {
  /** What was typed; empty for all. */
  readonly query: string;
  /** Of the page. */
  readonly offered: readonly Offered[];
  /** Asked instead of the page. */
  readonly source: SuggestionSource | null;
  readonly clock: Clock;
}

/** The choices that were found, how many of them are shown, and which one the arrow keys have reached. */
export class ChoiceList {
  found: readonly Offered[] = [];
  /** Place of the one that the arrow keys have reached; -1 for none. */
  active = -1;
  #limit = slice;
  #query = '';
  #source: SuggestionSource | null = null;
  readonly #suggestions: Suggestions;

  /** @param answered - The source has answered, or failed. */
  constructor(answered: () => void) {
    this.#suggestions = new Suggestions(answered);
  }

  get shown(): readonly Offered[] {
    return this.found.slice(0, this.#limit);
  }

  find({ query, offered, source, clock }: Search): void {
    this.#query = query;
    this.#source = source;
    if (source) this.#suggestions.ask(source, query, clock, query !== '');
    this.found = inGroups(source ? this.#suggestions.choices.map(suggested) : matching(offered, query));
    this.active = Math.min(this.active, this.found.length - 1);
  }

  /** Goes one further, and from the last on to the first. */
  move(by: 1 | -1): void {
    const { length } = this.found;
    if (length === 0) this.active = -1;
    else if (this.active < 0) this.active = by > 0 ? 0 : length - 1;
    else this.active = (this.active + by + length) % length;
    this.show(this.active);
  }

  /** Shows as many as it takes to see the one at this place. */
  show(at: number): void {
    this.#limit = Math.max(this.#limit, Math.ceil((at + 1) / slice) * slice);
  }

  more(): void {
    this.#limit += slice;
  }

  retry(): void {
    this.#suggestions.retry();
  }

  /** Begins anew at the top. */
  rewind(): void {
    this.active = -1;
    this.#limit = slice;
  }

  /** Nobody looks at it any more. */
  close(): void {
    this.rewind();
    this.#suggestions.cancel();
  }

  /** @param isFree - Any text will do, so none is missed. */
  note(say: Words['combobox'], isFree: boolean): Note | null {
    const state = this.#source && this.#suggestions.state;
    const count = this.found.length;
    if (state === 'loading') return { text: say.loading() };
    if (state === 'failed') return { text: say.failed(), action: 'retry' };
    if (count > this.#limit) return { text: say.countPart({ shown: this.#limit, count }), action: 'more' };
    if (count > 0 || isFree) return null;
    return { text: this.#query ? say.none({ text: this.#query }) : say.empty() };
  }
}
