/** What the button that was pressed asks for. */
import type { Answer, Answers, FileField, GroupField, Row, VisiblePage } from '@layan/definition';
import { addressPartId, regionLevels, type AddressPart } from '@layan/elements/templates';
import { chosenRegions } from '../models/regions.js';
import { answerAt } from './answer-at.js';
import { posted, type FormEntries } from './posted.js';

export type Action =
  | { readonly kind: 'next' }
  | { readonly kind: 'save' }
  /** Load the choices below the region that was just chosen. `name` is the HTML name of the address. */
  | { readonly kind: 'region'; readonly name: string }
  /** Take a file out of the answer. */
  | { readonly kind: 'drop'; readonly field: FileField; readonly id: string }
  /** Send a file again that failed: `id` is its key. Live pages alone. */
  | { readonly kind: 'again'; readonly field: FileField; readonly id: string }
  | { readonly kind: 'add'; readonly group: GroupField }
  | { readonly kind: 'remove'; readonly group: GroupField; readonly index: number };

const next: Action = { kind: 'next' };

/** Reads `_action`. What this page does not offer counts as `next`, which checks the page and harms nothing. */
export function readAction(entries: FormEntries, page: VisiblePage): Action {
  const [verb = '', target = ''] = posted(entries, '_action').split(':', 2);
  const [name = '', row] = target.split('/', 2);
  const field = page.fields.find((candidate) => candidate.name === name);
  if (verb === 'save') return { kind: 'save' };
  if (verb === 'region' && field) return { kind: 'region', name: target };
  if ((verb === 'drop' || verb === 'again') && field?.type === 'file' && row) return { kind: verb, field, id: row };
  if (field?.type !== 'group') return next;
  if (verb === 'add' && row === undefined) return { kind: 'add', group: field };
  if (verb === 'remove' && row !== undefined && /^\d{1,3}$/.test(row))
    return { kind: 'remove', group: field, index: Number(row) };
  return next;
}

/** The patch of a posted page with what its button does to the rows of a group or to files; `answers` are those before. */
export function withRows(patch: Answers, answers: Answers, action: Action, newRowId: () => string): Answers {
  if (action.kind === 'drop') {
    const { name } = action.field;
    const ids = filesIn(name in patch ? patch[name] : answers[name]).filter((id) => id !== action.id);
    return { ...patch, [name]: ids.length > 0 ? ids : null };
  }
  if (action.kind !== 'add' && action.kind !== 'remove') return patch;
  const { name } = action.group;
  const given = name in patch ? patch[name] : answers[name];
  const rows = Array.isArray(given) ? (given as readonly Row[]) : [];
  return {
    ...patch,
    [name]: action.kind === 'add' ? added(rows, action.group, newRowId) : rows.toSpliced(action.index, 1),
  };
}

/** Ids in the answer to a question that asks for files. */
export const filesIn = (answer: Answer | undefined): readonly string[] =>
  Array.isArray(answer) ? (answer as readonly string[]) : [];

function added(rows: readonly Row[], { repeat }: GroupField, newRowId: () => string): readonly Row[] {
  const id = newRowId();
  // A form without rows that is sent twice finds the row that it added the first time.
  const isThere = rows.some(({ _row }) => _row === id);
  return isThere || rows.length >= repeat.max ? rows : [...rows, { _row: id }];
}

/** Id of the control to go to after the button has done its work; `answers` are those after. */
export function placeAfter(action: Exclude<Action, { kind: 'next' | 'save' }>, answers: Answers): string {
  switch (action.kind) {
    case 'region':
      return addressPartId(action.name, nextPart(answerAt(answers, action.name)));
    case 'remove':
      return action.group.name;
    case 'drop':
    case 'again':
      return action.field.name;
    case 'add': {
      const rows = answers[action.group.name];
      const last = Array.isArray(rows) ? rows.length - 1 : 0;
      return `${action.group.name}/${last}/${action.group.fields[0]?.name ?? ''}`;
    }
  }
}

/** The part of an address to fill in next: the first region that is not chosen yet, else the street. */
function nextPart(answer: Answer | undefined): AddressPart {
  const open = chosenRegions(answer).indexOf('');
  return open === -1 ? 'street' : (regionLevels[open] ?? 'street');
}
