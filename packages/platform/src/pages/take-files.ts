/** Files that came with the form of a page. */
import { isProblem } from '../problem/problem-error.js';
import { maxFiles, type Answers, type FileField, type Finding, type VisiblePage } from '@layan/definition';
import { filesIn } from '@layan/views';
import type { Uploaded } from '../server/read-multipart.js';
import type { OpenedDraft } from './open-draft.js';

export interface Taken {
  /** The patch of the form, with the ids of what was taken. */
  readonly patch: Answers;
  /** One for each file that was not. */
  readonly findings: readonly Finding[];
}

const fileFields = ({ fields }: VisiblePage): readonly FileField[] => fields.filter((field) => field.type === 'file');

/** Takes what was posted for questions of this page; where a question takes one file, the new one stands in for the old. */
export async function takeFiles(
  { store, draft }: OpenedDraft,
  page: VisiblePage,
  patch: Answers,
  uploads: readonly Uploaded[],
): Promise<Taken> {
  const findings: Finding[] = [];
  const taken: Record<string, readonly string[]> = {};
  if (draft.state === 'submitted') return { patch, findings };
  for (const { field: control, name, stashed } of uploads) {
    const field = fileFields(page).find((candidate) => `${candidate.name}.file` === control);
    if (field === undefined) continue;
    const pointer = `/${field.name}`;
    const refuse = (problem: string): void =>
      void findings.push({ pointer, code: 'file_refused', severity: 'error', params: { problem, file: name } });
    try {
      const file = await store.files.take(stashed, { draft: draft.id, pointer, name });
      if (file.problem !== null) refuse(file.problem);
      else {
        const before = taken[field.name] ?? filesIn(patch[field.name] ?? draft.answers[field.name]);
        taken[field.name] = maxFiles(field) === 1 ? [file.id] : [...before, file.id];
      }
    } catch (error) {
      if (isProblem(error, 'file-quota')) refuse('quota');
      else if (isProblem(error, 'too-large') || isProblem(error, 'file-refused'))
        refuse(error.details.errors?.[0]?.code ?? '');
      else throw error;
    }
  }
  return { patch: { ...patch, ...taken }, findings };
}

/** Removes what stood in answers of this page before and does so no more. */
export async function forgetFiles({ store, draft }: OpenedDraft, page: VisiblePage, before: Answers): Promise<void> {
  for (const { name } of fileFields(page)) {
    const now = filesIn(draft.answers[name]);
    for (const id of filesIn(before[name]).filter((old) => !now.includes(old))) {
      await store.files.remove(id).catch((error: unknown) => {
        if (!isProblem(error)) throw error;
      });
    }
  }
}
