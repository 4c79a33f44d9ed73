import { form, type Content } from '@layan/elements/templates';
import type { TemplateResult } from 'lit/html.js';
import type { PostForm } from '../context.js';

export interface PostFormOptions {
  readonly body: Content;
  /** Hidden values of the view's own. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** What Enter in a text field presses. */
  readonly defaultButton?: { readonly name: string; readonly value: string };
  /** It carries files. */
  readonly files?: boolean;
}

export const postForm = (post: PostForm, { body, hidden, defaultButton, files }: PostFormOptions): TemplateResult =>
  form({ action: post.action, hidden: Object.entries({ ...post.hidden, ...hidden }), body, defaultButton, files });
