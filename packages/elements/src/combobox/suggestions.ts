import type { Clock } from '../element/clock.js';
import type { Choice } from './match.js';

/** Asks elsewhere for choices. @param signal - Aborted as soon as nobody waits for the answer any more. */
export type SuggestionSource = (query: string, signal: AbortSignal) => Promise<readonly Choice[]>;

/** After the last key, in milliseconds. */
const pause = 300;

/** What a source was asked and has answered. The newest question alone counts; an answer that comes too late is dropped. */
export class Suggestions {
  state: 'idle' | 'loading' | 'failed' | 'ready' = 'idle';
  /** Of the last answer; kept until the next one comes. */
  choices: readonly Choice[] = [];
  readonly #changed: () => void;
  #source: SuggestionSource | null = null;
  #query: string | null = null;
  #running = new AbortController();
  #stopWaiting = (): void => {};

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Asks, unless just that was asked last. @param isTyped - More keys may come, so it waits for them. */
  ask(source: SuggestionSource, query: string, clock: Clock, isTyped: boolean): void {
    if (source === this.#source && query === this.#query) return;
    if (source !== this.#source) this.choices = [];
    this.cancel();
    this.#source = source;
    this.#query = query;
    this.state = 'loading';
    if (isTyped) this.#stopWaiting = clock.after(pause, () => void this.#run());
    else void this.#run();
  }

  /** Asks the same again. */
  retry(): void {
    if (this.state !== 'failed') return;
    this.state = 'loading';
    this.#changed();
    void this.#run();
  }

  /** Nobody waits any more. */
  cancel(): void {
    this.#stopWaiting();
    this.#running.abort();
    if (this.state === 'loading') this.state = 'idle';
    this.#query = this.state === 'ready' ? this.#query : null;
  }

  async #run(): Promise<void> {
    const { signal } = (this.#running = new AbortController());
    const query = this.#query ?? '';
    try {
      const choices = await this.#source!(query, signal);
      if (signal.aborted) return;
      this.choices = choices;
      this.state = 'ready';
    } catch {
      if (signal.aborted) return;
      this.choices = [];
      this.state = 'failed';
    }
    this.#changed();
  }
}
