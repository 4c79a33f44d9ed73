import { errorSummary } from '@layan/elements/templates';
import { nothing, type TemplateResult } from 'lit/html.js';
import type { DeskContext } from '../context.js';
import { levelBelow } from '../parts/headings.js';

/** What is wrong in a form, by the id of the field, in the order of the form. */
export type FormErrors = Readonly<Record<string, string | undefined>>;

/** Stands above the page's title when a form of it came back; nothing where nothing is wrong. */
export function formErrors(errors: FormErrors, context: DeskContext): TemplateResult | typeof nothing {
  const items = Object.entries(errors).flatMap(([name, text]) =>
    text ? [{ text, href: `#${context.ids(name)}` }] : [],
  );
  if (items.length === 0) return nothing;
  return errorSummary({
    id: context.ids('error-summary'),
    level: levelBelow(context),
    title: context.words.question.errors({ count: items.length }),
    items,
  });
}
