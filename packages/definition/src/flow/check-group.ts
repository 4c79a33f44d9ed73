import type { GroupField, RowField } from '../document.js';
import type { EngineContext, Finding } from '../engine.js';
import type { Scope } from '../expression/evaluate.js';
import { isRecord, own } from '../own.js';
import { checkField } from './check-field.js';
import { isBlank, isUnreadable } from './read-answer.js';

/** A list of rows, each with a stable id of its own. */
const areRows = (answer: unknown): answer is readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(answer) &&
  answer.every((row) => isRecord(row) && typeof own(row, '_row') === 'string') &&
  new Set(answer.map((row) => own(row, '_row'))).size === answer.length;

/** Findings about a group and its rows; `asked` are the fields asked in each row. */
export function checkGroup(
  group: GroupField,
  answer: unknown,
  asked: readonly (readonly RowField[])[],
  scope: Scope,
  context: EngineContext,
): readonly Finding[] {
  const pointer = `/${group.name}`;
  const error = (code: string, params?: Finding['params']): Finding[] => [
    { pointer, code, severity: 'error', ...(params && { params }) },
  ];
  if (isUnreadable(answer)) return error('unreadable');
  const rows = isBlank(answer) ? [] : answer;
  if (!areRows(rows)) return error('wrong_type');
  const { min, max } = group.repeat;
  const values = own(scope.form, group.name) as readonly Scope['form'][] | null;
  return [
    ...(rows.length < min && (rows.length > 0 || group.required !== false) ? error('too_few', { min }) : []),
    ...(rows.length > max ? error('too_many', { max }) : []),
    ...rows.flatMap((row, at) =>
      asked[at]!.flatMap((field) =>
        checkField(
          field,
          own(row, field.name),
          `${pointer}/${at}/${field.name}`,
          { ...scope, row: values![at]! },
          context,
        ),
      ),
    ),
  ];
}
