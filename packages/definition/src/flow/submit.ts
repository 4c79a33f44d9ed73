import type { AddressAnswer, Answers } from '../answers.js';
import type { Field, ServiceDefinition } from '../document.js';
import type { EngineContext, Finding, Identity, VisiblePage } from '../engine.js';
import { isRecord, own } from '../own.js';
import { lockedValue } from './prefill.js';
import { addressTexts, isBlank, readAnswer } from './read-answer.js';
import { rowsOf, survey } from './survey.js';
import { validate } from './validate.js';

const written = (field: Field, answer: unknown): unknown => {
  if (field.type !== 'address' || readAnswer(field, answer) === null) return answer;
  const { code, manual } = answer as AddressAnswer;
  const texts = addressTexts.map((part) => [part, own(answer, part)]);
  return { code: code || null, ...Object.fromEntries(texts), manual: isBlank(manual) ? null : manual };
};

function kept(
  fields: readonly Field[],
  answers: unknown,
  rows: VisiblePage['rows'],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const answer = own(answers, field.name);
      if (isBlank(answer)) return [];
      const asked = rows?.[field.name];
      if (!asked || !Array.isArray(answer)) return [[field.name, written(field, answer)]];
      const row = (item: unknown, at: number): unknown =>
        isRecord(item) ? { _row: own(item, '_row'), ...kept(asked[at]!, item, {}) } : item;
      return [[field.name, answer.map(row)]];
    }),
  );
}

/** The answers to the questions that are asked and nothing else: what is submitted. Blank answers are left out. */
export const prune = (definition: ServiceDefinition, answers: Answers, context: EngineContext): Answers =>
  Object.assign(
    {},
    ...survey(definition, answers, context).pages.map(({ fields, rows }) => kept(fields, answers, rows)),
  ) as Answers;

const unknown = (answers: unknown, fields: readonly Field[], at: string): Finding[] =>
  Object.keys(answers as object)
    .filter((name) => !fields.some((field) => field.name === name) && !(at && name === '_row'))
    .map((name) => ({
      pointer: `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      code: 'unknown_field',
      severity: 'error',
    }));

/**
 * Everything for which a submission is refused, empty when it may be sent: fields the version does not have (`unknown_field`), every
 * error of `validate` (options not offered and unreadable answers among them), and locked answers that are not the identity's
 * (`locked`). What stands in questions that are not asked is no reason; `prune` leaves it out.
 */
export function refuseAtSubmit(
  definition: ServiceDefinition,
  answers: Answers,
  identity: Identity,
  context: EngineContext,
): Finding[] {
  const asked = survey(definition, answers, context).pages.flatMap((page) => page.fields);
  return [
    ...unknown(
      answers,
      definition.pages.flatMap((page) => page.fields),
      '',
    ),
    ...asked.flatMap((field) =>
      field.type === 'group'
        ? rowsOf(answers, field.name).flatMap((row, at) =>
            isRecord(row) ? unknown(row, field.fields, `/${field.name}/${at}`) : [],
          )
        : [],
    ),
    ...validate(definition, answers, context).filter(({ severity }) => severity === 'error'),
    ...asked.flatMap((field): Finding[] => {
      const wanted = lockedValue(definition, field, answers, identity, context);
      const given = own(answers, field.name);
      return wanted === null || isBlank(given) || given === wanted
        ? []
        : [{ pointer: `/${field.name}`, code: 'locked', severity: 'error' }];
    }),
  ];
}
