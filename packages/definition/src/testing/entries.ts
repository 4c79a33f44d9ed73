/** What a browser would post for a page, control by control, written from the texts the controls show. */
import type { Answer, Answers, SingleField, VisiblePage } from '../index.js';
import { formValues } from '../index.js';
import { rowsOf } from '../flow/read-answer.js';
import { context } from './vectors.js';

function controls(field: SingleField, name: string, answer: Answer): [string, string][] {
  const shown = formValues(field, answer, context);
  if (Array.isArray(shown)) {
    const values = shown as readonly string[];
    // A blank stands where there are no files, so that a form can take the last one away.
    return (field.type === 'file' && values.length === 0 ? [''] : values).map((value) => [name, value]);
  }
  if (typeof shown === 'object') {
    return Object.entries(shown as Readonly<Record<string, string>>).map(([part, text]) => [`${name}.${part}`, text]);
  }
  // A browser posts line ends as CRLF, and leaves out what is not ticked.
  const isTicked = field.type === 'boolean' || field.type === 'declaration' || field.type === 'choice';
  return isTicked && !shown ? [] : [[name, shown.replaceAll('\n', '\r\n')]];
}

export const entriesOf = ({ fields, rows = {} }: VisiblePage, answers: Answers): [string, string][] =>
  fields.flatMap((field) =>
    field.type === 'group'
      ? rowsOf(answers[field.name]).flatMap((row, at): [string, string][] => [
          [`${field.name}/${at}/_row`, row._row],
          ...rows[field.name]![at]!.flatMap((inner) =>
            controls(inner, `${field.name}/${at}/${inner.name}`, row[inner.name] ?? null),
          ),
        ])
      : controls(field, field.name, answers[field.name] ?? null),
  );
