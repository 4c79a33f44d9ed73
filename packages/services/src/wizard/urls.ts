import type { DraftEntry, Urls } from '@layan/views';
import { platformUrls } from '../host/platform-urls.js';
import { checkPage, hashOf } from './places.js';

interface Options {
  readonly anchor: string;
  /** The platform's plain pages; null when the page does not name them. */
  readonly pages: string | null;
  readonly signIn: () => string;
  /** Drafts of the start page, in its order. */
  readonly drafts: readonly DraftEntry[];
}

/** Addresses inside an agency's page: fragments of it, and the platform's pages for the rest. No id of a draft stands in one. */
export function embeddedUrls({ anchor, pages, signIn, drafts }: Options): Urls {
  const place = (page: string | null, id?: string) => {
    const at = drafts.length > 1 && id !== undefined ? drafts.findIndex((entry) => entry.id === id) : -1;
    return hashOf(anchor, at < 0 ? { page } : { page, draft: at });
  };
  return {
    ...platformUrls(pages, place(null)),
    service: () => place(null),
    draftPage: (_service, draft, page) => place(page, draft),
    check: (_service, draft) => place(checkPage, draft),
    signIn,
  };
}
