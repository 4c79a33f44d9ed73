import type { Answers } from '../answers.js';
import type { ServiceDefinition } from '../document.js';
import type { EngineContext, Finding } from '../engine.js';
import { evaluate, holds } from '../expression/evaluate.js';
import { own } from '../own.js';
import { checkField } from './check-field.js';
import { checkGroup } from './check-group.js';
import { survey } from './survey.js';

/**
 * What is wrong or doubtful in the answers to the questions that are asked, in the order of the form: the fields of a page, then its
 * checks. Only findings of severity `error` keep a citizen from going on.
 *
 * @param options.page - Id of the one page to look at; nothing is found on a page that is not shown.
 */
export function validate(
  definition: ServiceDefinition,
  answers: Answers,
  context: EngineContext,
  options: { readonly page?: string | undefined } = {},
): Finding[] {
  const { pages, scope } = survey(definition, answers, context);
  return pages
    .filter(({ page }) => options.page === undefined || page.id === options.page)
    .flatMap(({ page, fields, rows }) => [
      ...fields.flatMap((field) => {
        const answer = own(answers, field.name);
        const pointer = `/${field.name}`;
        return field.type === 'group'
          ? checkGroup(field, answer, rows![field.name]!, pointer, scope, context)
          : checkField(field, answer, pointer, scope, context);
      }),
      ...(page.checks ?? []).flatMap((check, at): Finding[] => {
        // A check whose `require` is null says nothing yet.
        if (!holds(check.when, scope, context) || evaluate(check.require, scope, context) !== false) return [];
        const asked = (name: string) => fields.some((field) => field.name === name);
        return [
          {
            pointer: `/${check.fields.find(asked) ?? check.fields[0]}`,
            code: 'check',
            severity: check.severity,
            check: `/pages/${definition.pages.indexOf(page)}/checks/${at}`,
          },
        ];
      }),
    ]);
}

/** Id of the first page that still has an error, so that a citizen can go on there; null when every page is answered. */
export function firstUnansweredPage(
  definition: ServiceDefinition,
  answers: Answers,
  context: EngineContext,
): string | null {
  const { pages } = survey(definition, answers, context);
  const open = pages.find(({ page }) =>
    validate(definition, answers, context, { page: page.id }).some(({ severity }) => severity === 'error'),
  );
  return open?.page.id ?? null;
}
