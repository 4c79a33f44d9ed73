import type { Client, Clock, DraftHandle } from '@layan/client';
import type { StoredFile } from '@layan/contract';
import { fileFields, type ServiceDefinition } from '@layan/definition';
import { filesIn } from '@layan/views';
import { Pauses } from '../../host/pauses.js';

interface Options {
  readonly client: Client;
  readonly clock: Clock;
  readonly handle: DraftHandle;
  readonly definition: ServiceDefinition;
  /** Something else is known now. */
  readonly changed: () => void;
  /** Whether anybody sees the page. */
  readonly isVisible: () => boolean;
}

/** The files that the platform has of a draft, as far as it has said: asked at the start, and again while one waits for its scan. */
export class StoredFiles {
  readonly #options: Options;
  readonly #pauses = new Pauses();
  #files: Readonly<Record<string, StoredFile>> = {};
  /** Ids of which the platform has said what it knows. */
  #asked: ReadonlySet<string> | null = null;
  /** Removed from the answers, and not yet from the platform. */
  readonly #gone = new Set<string>();
  #asking: Promise<void> | null = null;
  #stopTimer = (): void => {};
  #isStopped = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** By id; undefined while the platform has not said what it knows of all files in the answers. */
  get known(): Readonly<Record<string, StoredFile>> | undefined {
    return this.#ids.every((id) => this.#asked?.has(id)) ? this.#files : undefined;
  }

  /** What a file is called; undefined where that is not known. */
  name(id: string): string | undefined {
    return this.#files[id]?.name;
  }

  /** One that has just come in. */
  add(file: StoredFile): void {
    this.#files = { ...this.#files, [file.id]: file };
    this.#asked = new Set([...(this.#asked ?? []), file.id]);
    this.#later();
  }

  /** Asks, unless everything is settled. */
  look(): Promise<void> {
    if (this.#isSettled || this.#isStopped) return Promise.resolve();
    this.#asking ??= this.#ask().finally(() => (this.#asking = null));
    return this.#asking;
  }

  /** There may be files of which nothing is known. */
  answersChanged(): void {
    if (this.known === undefined) void this.look();
  }

  /** Removes what is in no saved answer any more. What cannot be removed now goes with the draft, or with the next one. */
  sweep(ids: readonly string[]): void {
    for (const id of ids) this.#gone.add(id);
    const saved = this.#idsIn(this.#options.handle.draft.answers);
    for (const each of this.#gone) {
      if (saved.includes(each)) continue;
      this.#options.client.files.remove(each).then(
        () => this.#gone.delete(each),
        () => {},
      );
    }
  }

  stop(): void {
    this.#isStopped = true;
    this.#stopTimer();
  }

  get #ids(): readonly string[] {
    return this.#idsIn(this.#options.handle.answers);
  }

  #idsIn(answers: DraftHandle['answers']): readonly string[] {
    return fileFields(this.#options.definition).flatMap(({ name }) => filesIn(answers[name]));
  }

  get #isSettled(): boolean {
    return this.known !== undefined && this.#ids.every((id) => this.#files[id]?.scan !== 'waiting');
  }

  async #ask(): Promise<void> {
    const { client, handle, changed } = this.#options;
    this.#stopTimer();
    const wanted = this.#ids;
    const before = this.#files;
    try {
      const listed = Object.fromEntries((await client.files.list(handle.draft.id)).map((file) => [file.id, file]));
      if (this.#isStopped) return;
      // what came in meanwhile may not be in the list
      const fresh = Object.entries(this.#files).filter(([id]) => !(id in before));
      this.#files = { ...listed, ...Object.fromEntries(fresh) };
      this.#asked = new Set([...(this.#asked ?? []), ...wanted]);
      changed();
    } catch {
      // no line, or no session: asked again, and what is lost is said by those who save
    }
    this.#later();
  }

  /** Soon at first, then less often; not while nobody looks. */
  #later(): void {
    this.#stopTimer();
    if (this.#isSettled || this.#isStopped) return this.#pauses.reset();
    this.#stopTimer = this.#options.clock.after(this.#pauses.next(), () => {
      if (this.#options.isVisible()) void this.look();
    });
  }
}
