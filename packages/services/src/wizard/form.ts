import type { Answers, Pack, VisiblePage } from '@layan/definition';
import { readForm } from '@layan/definition';
import { readAction, rowIds, withRows, type Action, type FormEntries } from '@layan/views';

export interface Typed {
  /** JSON Merge Patch of the answers. */
  readonly patch: Answers;
  readonly action: Action;
}

interface Options {
  readonly answers: Answers;
  readonly pack: Pack;
  /** RFC 3339 instant. */
  readonly now: string;
}

/** What the page's form says, as the platform would read it from a post. */
export function readTyped(entries: FormEntries, page: VisiblePage, { answers, pack, now }: Options): Typed {
  const newRowId = rowIds(answers, entries);
  const action = readAction(entries, page);
  const read = readForm(page, entries, { answers, pack, now, newRowId });
  return { patch: withRows(read, answers, action, newRowId), action };
}

/** Names and values of a form, its pressed button included; files are passed over. */
export function entriesOf(form: HTMLFormElement, submitter: HTMLElement | null = null): FormEntries {
  const entries = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return submitter instanceof HTMLButtonElement && submitter.name
    ? [...entries, [submitter.name, submitter.value]]
    : entries;
}
