/** Where in the wizard a person is, as the page's address says it: `#<anchor>/<page>`. Never an answer, never the id of a draft. */

export interface Place {
  /** Id of a page, `periksa` for checking, null for the start. */
  readonly page: string | null;
  /** Which of several drafts, counted from 0 in the list of the start page. */
  readonly draft?: number;
  /** Id of a control on that page. */
  readonly control?: string;
}

/** The check page, as plain pages call it in their addresses. */
export const checkPage = 'periksa';

const pattern = /^#([^/#]+)(?:\/([\w-]+)(?:@(\d{1,3}))?)?(?:#(.+))?$/;

export const hashOf = (anchor: string, { page, draft, control }: Place): string =>
  `#${anchor}${page === null ? '' : `/${page}`}${draft === undefined ? '' : `@${draft}`}${control === undefined ? '' : `#${control}`}`;

/** Null for what is no place of this anchor. */
export function readHash(anchor: string, hash: string): Place | null {
  const [, name, page, draft, control] = pattern.exec(hash) ?? [];
  if (name === undefined || decoded(name) !== anchor) return null;
  return {
    page: page ?? null,
    ...(draft !== undefined && { draft: Number(draft) }),
    ...(control !== undefined && { control: decoded(control) }),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a history entry keeps for us beside what the page keeps there. */
interface Kept {
  readonly draftId: string;
  /** The page was opened from the check page. */
  readonly changing: boolean;
}

type HistoryState = Readonly<Record<string, unknown>>;
const key = (anchor: string): string => `layan:${anchor}`;

/** One entry of the browser's history a page. Ids of drafts are kept in the entries themselves, which no address shows. */
export class Places {
  readonly #window: Window;
  readonly #anchor: string;
  readonly #isSilent: boolean;

  /** @param isSilent - Neither reads nor writes addresses (`without-history`). */
  constructor(window: Window, anchor: string, isSilent: boolean) {
    this.#window = window;
    this.#anchor = anchor;
    this.#isSilent = isSilent;
  }

  /** Where the address says that we are, with the draft of that entry. */
  read(): (Place & Partial<Kept>) | null {
    if (this.#isSilent) return null;
    const place = readHash(this.#anchor, this.#window.location.hash);
    return place && { ...place, ...this.#kept() };
  }

  /** Goes to a place: a new entry, or in place of the one that stands when it is the same page. */
  write(place: Place, kept: Kept | null, how: 'push' | 'replace' = 'push'): void {
    if (this.#isSilent) return;
    const { history, location } = this.#window;
    const hash = hashOf(this.#anchor, place);
    const state: HistoryState = { ...this.#state(), [key(this.#anchor)]: kept };
    const isHere = location.hash === hash || how === 'replace';
    history[isHere ? 'replaceState' : 'pushState'](state, '', place.page === null ? this.#bare() : hash);
  }

  #bare(): string {
    const { pathname, search } = this.#window.location;
    return pathname + search;
  }

  #state(): HistoryState {
    const state: unknown = this.#window.history.state;
    return typeof state === 'object' && state !== null ? (state as HistoryState) : {};
  }

  #kept(): Partial<Kept> {
    const kept = this.#state()[key(this.#anchor)] as Partial<Kept> | null | undefined;
    return typeof kept?.draftId === 'string' ? { draftId: kept.draftId, changing: kept.changing === true } : {};
  }
}
