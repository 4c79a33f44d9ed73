/** What every view is handed beside its model. Nothing here is global: one server renders many people's pages at once. */
import type { EngineContext } from '@layan/definition';
import type { Content, TitleLevel } from '@layan/elements/templates';
import type { FileModel } from './models.js';
import type { FirstWords, Words } from './words/index.js';
import type { EveryWord } from './words/every.js';
import type { PaymentWords } from './words/payment.js';

/** The engine's context (`today`, `locale`, `pack`) and what only drawing needs. */
export interface ViewContext<W extends FirstWords = Words> extends EngineContext {
  readonly words: W;
  /** By id, the files of the answers that are shown. */
  readonly files?: Readonly<Record<string, FileModel>>;
  /** IANA zone in which instants are shown. */
  readonly zone: string;
  /** Element id for a name; `plainIds` on a page of its own, prefixed where several components share one scope. */
  readonly ids: (name: string) => string;
  readonly urls: Urls;
  /** Level of the page's title: 1 on a page of its own, 2 inside a page that has a title. All other headings follow it. */
  readonly level: TitleLevel;
  /** The page follows what is typed by itself: buttons that only ask the server to draw it again are left out. */
  readonly live?: boolean;
}

/** What a first screen is drawn with: the rest of the words may be on its way. */
export type FirstContext = ViewContext<FirstWords>;

/** What a bill is drawn with. */
export type PaymentContext = ViewContext<PaymentWords>;

/** What the desk is drawn with. */
export type DeskContext = ViewContext<EveryWord>;

/** Ids for a page that holds one view: the name itself. */
export const plainIds = (name: string): string => name;

export const deskQueues = ['undecided', 'decided'] as const;
export type DeskQueue = (typeof deskQueues)[number];

/** Addresses that views link to. Addresses that forms post to come with the model (`PostForm`). */
export interface Urls {
  catalogue(): string;
  /** Start page of a service. */
  service(service: string): string;
  draftPage(service: string, draft: string, page: string): string;
  check(service: string, draft: string): string;
  /** The citizen's drafts and cases. */
  applications(): string;
  /** Asks before a draft is deleted. */
  removeDraft(draft: string): string;
  /** Status of one of the citizen's cases. */
  case(id: string): string;
  /** What is owed for a case, and its receipt. */
  payment(intent: string): string;
  /** Sign-in that ends at `returnTo`, an address on this site. */
  signIn(returnTo: string): string;
  desk(queue?: DeskQueue): string;
  deskCase(id: string): string;
  /** Sign-in of officers. */
  deskSignIn(returnTo: string): string;
  /** The page that is shown now, in another language. */
  language(locale: string): string;
}

/** What a view gives: parts of a page, each at its place. */
export interface View {
  /** Text of the document's title, without the site's name. */
  readonly title: string;
  /** The main part, with the page's one title (`[data-layan-title]`) unless a cover holds it. */
  readonly body: Content;
  /** Panel across the whole width, above the main part. */
  readonly cover?: Content;
  /** Link to the page before this one. */
  readonly back?: Content;
  /** Beside the main part where there is room. */
  readonly aside?: { readonly label: string; readonly body: Content };
  /** Wider than is good for reading: tables. */
  readonly wide?: boolean;
}

export type ViewFunction<Model> = (model: Model, context: ViewContext) => View;

/** A form that posts. */
export interface PostForm {
  readonly action: string;
  /** Hidden inputs by name: `_csrf`, `_revision`, `_key` … */
  readonly hidden: Readonly<Record<string, string>>;
}
