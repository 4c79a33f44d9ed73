import { html } from 'lit';
import type { PostForm, View, ViewContext } from '../context.js';

/** A person of the sandbox whose credentials may be shown. */
export interface SandboxPerson {
  readonly nik: string;
  readonly name: string;
  readonly password: string;
  /** Who this is, in the page's language: `26 tahun`, `petugas Dinas Dukcapil Contoh`. */
  readonly note: string;
}

export const signInErrors = ['nik_required', 'password_required', 'wrong', 'locked'] as const;
/** `locked`: too many attempts, come back later. */
export type SignInError = (typeof signInErrors)[number];

export interface SignInModel {
  /** Posts `nik` and `password`. */
  readonly form: PostForm;
  /** Name of the site that asked. */
  readonly client: string;
  readonly kind: 'citizen' | 'officer';
  /** As posted; the password never comes back. */
  readonly nik: string;
  readonly errors: readonly SignInError[];
  /** Address that gives the sign-in up; null when there is none. */
  readonly cancel: string | null;
  /** Only in the sandbox. */
  readonly people: readonly SandboxPerson[] | null;
}

export function signInView(model: SignInModel, context: ViewContext): View {
  const title = context.words.signIn.title();
  return { title, body: html`<h1>${title}</h1>` };
}
