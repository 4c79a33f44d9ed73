import type { TemplateResult } from 'lit';

/** One state of a control: stories, accessibility tests, docs and the HTML to copy all read the same list. */
export interface Example {
  /** English, unique in its file. */
  readonly name: string;
  readonly template: () => TemplateResult;
  /** The template already is a whole page with its own landmarks and title, so nothing is put around it. */
  readonly page?: true;
}
