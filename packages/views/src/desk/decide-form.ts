import type { ServiceDefinition } from '@layan/definition';
import { localize } from '@layan/definition';
import { actions, button, radiosField, selectField, textareaField } from '@layan/elements/templates';
import { html, type TemplateResult } from 'lit/html.js';
import type { PostForm, DeskContext } from '../context.js';
import { postForm } from '../parts/post-form.js';
import { sectionHeading } from '../parts/headings.js';

/** What is wrong with a posted decision, by field. */
export type DecideErrors = Partial<Record<'outcome' | 'reason' | 'message', 'required' | 'too_long'>>;

export interface DecideModel {
  /** Posts `outcome` (`approved` or `rejected`), `reason` (a code of the definition, counts only when rejected), `message`. */
  readonly form: PostForm;
  /** As posted; all empty at first. */
  readonly values: { readonly outcome: string; readonly reason: string; readonly message: string };
  readonly errors: DecideErrors;
}

/** What is wrong, in the officer's words, by field in the order of the form. */
export function decideErrors({ errors }: DecideModel, { words: { desk } }: DeskContext) {
  return {
    outcome: errors.outcome && desk.outcomeRequired(),
    reason: errors.reason && desk.reasonRequired(),
    message: errors.message && (errors.message === 'too_long' ? desk.noteTooLong() : desk.noteRequired()),
  };
}

export function decideForm(model: DecideModel, { process }: ServiceDefinition, context: DeskContext): TemplateResult {
  const { words, ids, locale } = context;
  const { values } = model;
  const errors = decideErrors(model, context);
  const errorPrefix = words.question.errorPrefix();
  return html`${sectionHeading(words.desk.decide(), context)}
  ${postForm(model.form, {
    body: html`${radiosField({
      id: ids('outcome'),
      name: 'outcome',
      label: words.desk.outcome(),
      error: errors.outcome,
      errorPrefix,
      options: [
        { value: 'approved', label: words.desk.approve(), checked: values.outcome === 'approved' },
        { value: 'rejected', label: words.desk.reject(), checked: values.outcome === 'rejected' },
      ],
    })}
    ${selectField({
      id: ids('reason'),
      name: 'reason',
      label: words.desk.reason(),
      hint: words.desk.reasonHelp(),
      error: errors.reason,
      errorPrefix,
      placeholder: words.question.choosePlease(),
      value: values.reason,
      options: process.rejectReasons.map(({ code, label }) => ({ value: code, label: localize(label, locale) })),
    })}
    ${textareaField({
      id: ids('message'),
      name: 'message',
      label: words.desk.note(),
      hint: words.desk.noteHelp(),
      optional: words.common.optional(),
      error: errors.message,
      errorPrefix,
      value: values.message,
    })}
    ${actions(button({ label: words.desk.submit() }))}`,
  })}`;
}
