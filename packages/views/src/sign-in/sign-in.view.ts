import { actions, button, details, errorSummary, link, pageTitle, table, textField } from '@layan/elements/templates';
import { html, nothing, type TemplateResult } from 'lit';
import type { PostForm, View, ViewContext } from '../context.js';
import { postForm } from '../parts/post-form.js';

/** A person of the sandbox whose credentials may be shown. */
export interface SandboxPerson {
  readonly nik: string;
  readonly name: string;
  readonly password: string;
  /** Who this is, in the page's language: `26 tahun`, `petugas Dinas Dukcapil Contoh`. */
  readonly note: string;
}

/** `locked`: too many attempts, come back later. */
export type SignInError = 'nik_required' | 'password_required' | 'wrong' | 'locked';

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

/** Sign-in at the identity provider. */
export function signInView(model: SignInModel, context: ViewContext): View {
  const { words } = context;
  const title = model.kind === 'officer' ? words.signIn.titleOfficer() : words.signIn.title();
  return {
    title: model.errors.length > 0 ? words.common.errorTitle({ title }) : title,
    body: html`${errors(model, context)} ${pageTitle({ title, lead: words.signIn.for({ client: model.client }) })}
    ${credentials(model, context)} ${model.people ? peopleHint(model.people, context) : nothing}`,
  };
}

function errors({ errors: codes }: SignInModel, { words, ids }: ViewContext): TemplateResult | typeof nothing {
  if (codes.length === 0) return nothing;
  const items = codes.map((code) => {
    switch (code) {
      case 'nik_required':
        return { text: words.signIn.nikRequired(), href: `#${ids('nik')}` };
      case 'password_required':
        return { text: words.signIn.passwordRequired(), href: `#${ids('password')}` };
      case 'wrong':
        return { text: words.signIn.wrong(), href: `#${ids('nik')}` };
      case 'locked':
        return { text: words.signIn.locked() };
    }
  });
  return errorSummary({ title: words.question.errors({ count: items.length }), items });
}

function credentials({ form, nik, errors: codes, cancel }: SignInModel, { words, ids }: ViewContext): TemplateResult {
  const errorPrefix = words.question.errorPrefix();
  return postForm(form, {
    body: html`${textField({
      id: ids('nik'),
      name: 'nik',
      label: words.signIn.nik(),
      hint: words.signIn.nikHelp(),
      error: codes.includes('nik_required') ? words.signIn.nikRequired() : undefined,
      errorPrefix,
      value: nik,
      inputMode: 'numeric',
      autocomplete: 'username',
      spellcheck: false,
      width: 20,
    })}
    ${textField({
      id: ids('password'),
      name: 'password',
      label: words.signIn.password(),
      error: codes.includes('password_required') ? words.signIn.passwordRequired() : undefined,
      errorPrefix,
      type: 'password',
      autocomplete: 'current-password',
      width: 20,
    })}
    ${actions([
      button({ label: words.signIn.submit() }),
      cancel ? link({ href: cancel, text: words.signIn.cancel() }) : nothing,
    ])}`,
  });
}

const peopleHint = (people: readonly SandboxPerson[], { words }: ViewContext): TemplateResult =>
  details({
    summary: words.signIn.people(),
    open: true,
    body: table({
      caption: words.signIn.peopleHelp(),
      columns: [
        { label: words.signIn.personName(), header: true },
        { label: words.signIn.nik() },
        { label: words.signIn.password() },
      ],
      rows: people.map(({ name, note, nik, password }) => [
        [name, html`<br />`, note],
        html`<code>${nik}</code>`,
        html`<code>${password}</code>`,
      ]),
    }),
  });
