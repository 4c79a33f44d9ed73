import { actions, button, details, errorSummary, link, pageTitle, table, textField } from '@layan/elements/templates';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PostForm, View, ViewContext } from '../context.js';
import { postForm } from '../parts/post-form.js';
import { levelBelow } from '../parts/headings.js';

/** A person of the sandbox whose credentials may be shown. */
export interface SandboxPerson {
  /** NIK of a citizen, user name of an officer. */
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
  /** As posted: NIK of a citizen, user name of an officer. The password never comes back. */
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
    body: html`${errors(model, context)}
    ${pageTitle({ title, lead: words.signIn.for({ client: model.client }), level: context.level })}
    ${credentials(model, context)} ${model.people ? peopleHint(model.people, model, context) : nothing}`,
  };
}

/** What names a citizen and an officer to the provider. */
const nameWords = ({ kind }: SignInModel, { words: { signIn } }: ViewContext) =>
  kind === 'officer'
    ? {
        label: signIn.userName(),
        hint: signIn.userNameHelp(),
        required: signIn.userNameRequired(),
        wrong: signIn.userNameWrong(),
      }
    : { label: signIn.nik(), hint: signIn.nikHelp(), required: signIn.nikRequired(), wrong: signIn.wrong() };

function errors(model: SignInModel, context: ViewContext): TemplateResult | typeof nothing {
  if (model.errors.length === 0) return nothing;
  const { words, ids } = context;
  const name = nameWords(model, context);
  const items = model.errors.map((code) => {
    switch (code) {
      case 'nik_required':
        return { text: name.required, href: `#${ids('nik')}` };
      case 'password_required':
        return { text: words.signIn.passwordRequired(), href: `#${ids('password')}` };
      case 'wrong':
        return { text: name.wrong, href: `#${ids('nik')}` };
      case 'locked':
        return { text: words.signIn.locked() };
    }
  });
  return errorSummary({
    id: context.ids('error-summary'),
    level: levelBelow(context),
    title: words.question.errors({ count: items.length }),
    items,
  });
}

function credentials(model: SignInModel, context: ViewContext): TemplateResult {
  const { form, kind, nik, errors: codes, cancel } = model;
  const { words, ids } = context;
  const name = nameWords(model, context);
  const errorPrefix = words.question.errorPrefix();
  return postForm(form, {
    body: html`${textField({
      id: ids('nik'),
      name: 'nik',
      label: name.label,
      hint: name.hint,
      error: codes.includes('nik_required') ? name.required : undefined,
      errorPrefix,
      value: nik,
      inputMode: kind === 'officer' ? undefined : 'numeric',
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

const peopleHint = (people: readonly SandboxPerson[], model: SignInModel, context: ViewContext): TemplateResult => {
  const { words } = context;
  return details({
    summary: words.signIn.people(),
    open: true,
    body: table({
      caption: words.signIn.peopleHelp(),
      columns: [
        { label: words.signIn.personName(), header: true },
        { label: words.signIn.personNote() },
        { label: nameWords(model, context).label },
        { label: words.signIn.password() },
      ],
      rows: people.map(({ name, note, nik, password }) => [
        name,
        note,
        html`<code>${nik}</code>`,
        html`<code>${password}</code>`,
      ]),
    }),
  });
};
