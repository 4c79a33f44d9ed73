import type { TemplateResult } from 'lit/html.js';

/** One state of a control: stories, accessibility tests, docs and the HTML to copy all read the same list. */
export interface Example {
  /** English, unique in its file. */
  readonly name: string;
  readonly template: () => TemplateResult;
  /**
   * Where it belongs on a page; default: in the main part, below a title. `title`: it is the title. `landmark`: beside the main part.
   * `page`: it is a whole page.
   */
  readonly place?: 'title' | 'landmark' | 'page';
}
