import type { GroupField, RowField } from '../document.js';
import type { EngineContext, Finding } from '../engine.js';
import type { Scope } from '../expression/scope.js';
import { own } from '../own.js';
import { checkField, checkRange } from './check-field.js';
import { isBlank, isUnreadable, rowsOf } from './read-answer.js';
import { reporter } from './report.js';

/** Findings about a group and its rows; `asked` are the fields asked in each row. */
export function checkGroup(
  group: GroupField,
  answer: unknown,
  asked: readonly (readonly RowField[])[],
  pointer: string,
  scope: Scope,
  context: EngineContext,
): readonly Finding[] {
  const { findings, report } = reporter(pointer);
  const rows = rowsOf(answer);
  if (isUnreadable(answer) && !isBlank(answer)) report('unreadable');
  else if (rows.length === 0 && !isBlank(answer)) report('wrong_type');
  else {
    const isLeftOut = rows.length === 0 && group.required === false;
    if (!isLeftOut) checkRange(rows.length, group.repeat.min, group.repeat.max, ['too_few', 'too_many'], report);
    const values = own(scope.form, group.name) as readonly Scope['form'][];
    const inRow = (row: unknown, at: number) =>
      asked[at]!.flatMap((field) =>
        checkField(
          field,
          own(row, field.name),
          `${pointer}/${at}/${field.name}`,
          { ...scope, row: values[at]! },
          context,
        ),
      );
    return [...findings, ...rows.flatMap(inRow)];
  }
  return findings;
}
