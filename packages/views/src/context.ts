/** What every view is handed beside its model. Nothing here is global: one server renders many people's pages at once. */
import type { EngineContext, Pack, RegionCodes } from '@layan/definition';
import type { TemplateResult } from 'lit';
import type { Words } from './words/index.js';

export interface ViewContext extends EngineContext {
  /** BCP 47 tag of the language the page is written in. */
  readonly locale: string;
  readonly words: Words;
  readonly pack: Pack;
  /** `YYYY-MM-DD`, the local date of the agency. */
  readonly today: string;
  /** IANA zone in which instants are shown. */
  readonly zone: string;
  /** Element id for a name; `plainIds` on a page of its own, prefixed where several components share one scope. */
  readonly ids: (name: string) => string;
  readonly urls: Urls;
  readonly regions?: RegionCodes;
}

/** Ids for a page that holds one view: the name itself. */
export const plainIds = (name: string): string => name;

/** Addresses that views link to. Addresses that forms post to come with the model (`FormModel`). */
export interface Urls {
  catalogue(): string;
  /** Start page of a service. */
  service(service: string): string;
  draftPage(service: string, draft: string, page: string): string;
  check(service: string, draft: string): string;
  /** The citizen's drafts and cases. */
  applications(): string;
  /** Status of one of the citizen's cases. */
  case(id: string): string;
  /** Sign-in that ends at `returnTo`, an address on this site. */
  signIn(returnTo: string): string;
  signOut(): string;
  desk(): string;
  deskCase(id: string): string;
  /** The page that is shown now, in another language. */
  language(locale: string): string;
  /** How to tell an official site. */
  official(): string;
  privacy(): string;
  accessibility(): string;
}

/** What a view gives: the shell turns it into a document. */
export interface View {
  /** Text of the document's title, without the site's name. */
  readonly title: string;
  /** The content of `<main>`, with exactly one `<h1>`. */
  readonly body: TemplateResult;
  /** The body sets its own width (a cover panel), so the shell must not. */
  readonly wide?: boolean;
}

export type ViewFunction<Model> = (model: Model, context: ViewContext) => View;

/** A form that posts. */
export interface FormModel {
  readonly action: string;
  /** Hidden inputs by name: `_csrf`, `_revision`, `_key` … */
  readonly hidden: Readonly<Record<string, string>>;
}
