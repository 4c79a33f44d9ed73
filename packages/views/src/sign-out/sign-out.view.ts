import { html } from 'lit';
import type { PostForm, View, ViewContext } from '../context.js';

export interface SignOutModel {
  readonly form: PostForm;
  /** Name and value of the button, where the form's receiver wants one. */
  readonly button?: { readonly name: string; readonly value: string };
}

export interface SignedOutModel {
  /** Where signing in again leads. */
  readonly returnTo: string;
}

/** The provider's page with the one button that ends the session everywhere. */
export function signOutView(model: SignOutModel, context: ViewContext): View {
  const title = context.words.signOut.title();
  return { title, body: html`<h1>${title}</h1>` };
}

export function signedOutView(model: SignedOutModel, context: ViewContext): View {
  const title = context.words.signOut.doneTitle();
  return { title, body: html`<h1>${title}</h1>` };
}
