import { actions, button, buttonLink, link, pageTitle } from '@layan/elements/templates';
import { html } from 'lit/html.js';
import type { PostForm, View, ViewContext } from '../context.js';
import { postForm } from '../parts/post-form.js';

export interface SignOutModel {
  readonly form: PostForm;
  /** Name and value of the button, where the form's receiver wants one. */
  readonly button?: { readonly name: string; readonly value: string };
}

export interface SignedOutModel {
  /** Address that signs in again. */
  readonly signIn: string;
}

/** The provider's page with the one button that ends the session everywhere. */
export function signOutView({ form, button: sent }: SignOutModel, context: ViewContext): View {
  const { words } = context;
  const title = words.signOut.title();
  return {
    title,
    body: html`${pageTitle({ title, lead: words.signOut.help(), level: context.level })}
    ${postForm(form, { body: button({ label: words.signOut.submit(), ...sent }) })}`,
  };
}

export function signedOutView({ signIn }: SignedOutModel, context: ViewContext): View {
  const { words, urls } = context;
  const title = words.signOut.doneTitle();
  return {
    title,
    body: html`${pageTitle({ title, lead: words.signOut.doneHelp(), level: context.level })}
    ${actions([
      buttonLink({ href: signIn, label: words.signOut.again() }),
      link({ href: urls.catalogue(), text: words.signOut.services() }),
    ])}`,
  };
}
