/** What is kept of uploads, so that they can go on after the page was loaded anew: no name, no content, nothing that says whose they are. */
export interface BegunUpload {
  /** The platform's; of use to nobody but the person who began it. */
  readonly id: string;
  /** Of the file, by `fingerprint`; null while it is being taken. */
  readonly print: string | null;
}

const key = 'layan:uploads';

type Kept = Readonly<Record<string, readonly BegunUpload[]>>;

/** Uploads of one draft that were begun in this tab, for as long as the tab is open. Where a page may keep nothing, nothing is kept. */
export class BegunUploads {
  readonly #storage: () => Storage;
  readonly #draft: string;

  /** @param storage - Throws where the browser allows none. */
  constructor(storage: () => Storage, draft: string) {
    this.#storage = storage;
    this.#draft = draft;
  }

  get all(): readonly BegunUpload[] {
    return this.#read()[this.#draft] ?? [];
  }

  /** Keeps it, in place of what was kept under the same id. */
  add(begun: BegunUpload): void {
    this.#write([...this.all.filter(({ id }) => id !== begun.id), begun]);
  }

  remove(id: string): void {
    this.#write(this.all.filter((begun) => begun.id !== id));
  }

  /** Nothing is kept any more, of any draft. */
  clear(): void {
    try {
      this.#storage().removeItem(key);
    } catch {
      // nothing was kept
    }
  }

  #read(): Kept {
    try {
      const kept: unknown = JSON.parse(this.#storage().getItem(key) ?? '{}');
      return isKept(kept) ? kept : {};
    } catch {
      return {};
    }
  }

  #write(uploads: readonly BegunUpload[]): void {
    const { [this.#draft]: _, ...others } = this.#read();
    const all: Kept = uploads.length > 0 ? { ...others, [this.#draft]: uploads } : others;
    try {
      if (Object.keys(all).length > 0) this.#storage().setItem(key, JSON.stringify(all));
      else this.#storage().removeItem(key);
    } catch {
      // it goes on as long as the page is there
    }
  }
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every(
    (list: unknown) =>
      Array.isArray(list) && list.every((each: Partial<BegunUpload> | null) => typeof each?.id === 'string'),
  );
