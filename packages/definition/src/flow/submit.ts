import type { Answers, Row } from '../answers.js';
import type { Field, ServiceDefinition } from '../document.js';
import type { EngineContext, Finding, Identity, VisiblePage } from '../engine.js';
import { own } from '../own.js';
import { factsOf } from './file-facts.js';
import { lockedValue } from './prefill.js';
import { addressMembers, isBlank, readAnswer, rowsOf } from './read-answer.js';
import { reporter } from './report.js';
import { survey } from './survey.js';
import { validate } from './validate.js';

/** An address with all its members; a merge patch drops those that are null. */
function whole(field: Field, answer: unknown): unknown {
  if (field.type !== 'address' || readAnswer(field, answer) === null) return answer;
  const member = (name: string) => {
    const value = own(answer, name);
    return [name, name === 'manual' && isBlank(value) ? null : value];
  };
  return Object.fromEntries(addressMembers.map(member));
}

function kept(
  fields: readonly Field[],
  answers: unknown,
  rows: VisiblePage['rows'],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const answer = own(answers, field.name);
      if (isBlank(answer)) return [];
      const given = field.type === 'group' ? rowsOf(answer) : [];
      const asked = rows?.[field.name];
      const row = (item: Row, at: number): unknown => ({ _row: item._row, ...kept(asked![at]!, item, {}) });
      return [[field.name, given.length > 0 ? given.map(row) : whole(field, answer)]];
    }),
  );
}

/** The answers to the questions that are asked and nothing else: what is submitted. Blank answers are left out. */
export const prune = (definition: ServiceDefinition, answers: Answers, context: EngineContext): Answers =>
  Object.assign(
    {},
    ...survey(definition, answers, context).pages.map(({ fields, rows }) => kept(fields, answers, rows)),
  ) as Answers;

const isWaiting = (field: Field, given: unknown, context: EngineContext): boolean =>
  field.type === 'file' &&
  ((readAnswer(field, given) ?? []) as readonly string[]).some((id) => factsOf(id, context)?.scan === 'waiting');

/**
 * Everything for which a submission is refused, empty when it may be sent: fields the version does not have (`unknown_field`), every
 * error of `validate` (options not offered and unreadable answers among them), locked answers that are not the identity's (`locked`),
 * and files that are not looked at yet (`file_waiting`: a page may be left with them). What stands in questions that are not asked is no reason; `prune` leaves it out.
 */
export function refuseAtSubmit(
  definition: ServiceDefinition,
  answers: Answers,
  identity: Identity,
  context: EngineContext,
): Finding[] {
  const { findings, report } = reporter('');
  const refuseUnknown = (given: Answers, fields: readonly Field[], path = ''): void => {
    for (const name of Object.keys(given)) {
      const isKnown = fields.some((field) => field.name === name) || (path && name === '_row');
      if (!isKnown) report('unknown_field', undefined, path + name.replaceAll('~', '~0').replaceAll('/', '~1'));
    }
  };
  refuseUnknown(
    answers,
    definition.pages.flatMap((page) => page.fields),
  );
  for (const field of survey(definition, answers, context).pages.flatMap((page) => page.fields)) {
    const { name } = field;
    if (field.type === 'group') {
      rowsOf(own(answers, name)).forEach((row, at) => refuseUnknown(row, field.fields, `${name}/${at}/`));
    }
    const wanted = lockedValue(definition, field, answers, identity, context);
    const given = own(answers, name);
    if (isWaiting(field, given, context)) report('file_waiting', undefined, name);
    if (wanted !== null && !isBlank(given) && given !== wanted) report('locked', undefined, name);
  }
  return [...findings, ...validate(definition, answers, context).filter(({ severity }) => severity === 'error')];
}
