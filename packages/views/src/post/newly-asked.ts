/** Questions that an answer brings up on its own page: without scripts the person sees them only when the page is shown again. */
import type { Answers, Finding, VisiblePage } from '@layan/definition';
import { answerAt } from './answer-at.js';

/** HTML names of the questions on a page, those inside groups row by row. */
function names({ fields, rows = {} }: VisiblePage): readonly string[] {
  return fields.flatMap(({ name, type }) => {
    if (type !== 'group') return [name];
    const inner = (rows[name] ?? []).flatMap((row, index) => row.map((field) => `${name}/${index}/${field.name}`));
    return [name, ...inner];
  });
}

/** HTML names of the questions that the page asks now, did not ask before, and that have no answer. */
export function newlyAsked(before: VisiblePage, now: VisiblePage, answers: Answers): readonly string[] {
  const seen = new Set(names(before));
  return names(now).filter((name) => !seen.has(name) && (answerAt(answers, name) ?? null) === null);
}

/** Whether a finding is about one of these questions. */
export function isAbout({ pointer }: Finding, questions: readonly string[]): boolean {
  return questions.some((name) => pointer === `/${name}` || pointer.startsWith(`/${name}/`));
}
