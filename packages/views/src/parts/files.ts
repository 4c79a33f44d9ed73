/** The control of a question that asks for files, with what was handed in and what is on its way. */
import type { FileField } from '@layan/definition';
import { maxFiles } from '@layan/definition';
import {
  field as fieldAround,
  fileInput,
  hiddenValues,
  sizeText,
  storedFiles,
  type FieldModel,
  type StoredFileModel,
} from '@layan/elements/templates';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ViewContext } from '../context.js';
import { fileAbout, fileOf, fileProblemText, kindsText } from '../text/file-text.js';
import { actionName } from './action-name.js';

interface FileControl {
  /** Of the files in the answer. */
  readonly ids: readonly string[];
  /** Rows of files that are not in the answer. */
  readonly uploads: readonly StoredFileModel[];
  readonly model: FieldModel & { readonly name: string };
}

/** What may be handed in: kinds, size and number. */
export function fileHelp(field: FileField, { locale, words }: ViewContext): string {
  const [kinds, size, max] = [kindsText(field, locale), sizeText(field.maxBytes, locale), maxFiles(field)];
  return max === 1 ? words.question.fileHelp({ kinds, size }) : words.question.filesHelp({ kinds, size, max });
}

/** The ids stand under the name of the field, one blank where there are none; what is picked goes by a name of its own. */
export function fileControl(
  field: FileField,
  { ids, uploads, model }: FileControl,
  context: ViewContext,
): TemplateResult {
  const { id, name, label, errorPrefix } = model;
  const { question, answer } = context.words;
  const { accept, capture } = field;
  const stored = ids.map((key): StoredFileModel => {
    const file = fileOf(key, context);
    const problem = file?.scan === 'refused' ? (file.problem ?? '') : null;
    return {
      key,
      name: file?.name ?? (context.files ? answer.fileGone() : answer.files({ count: 1 })),
      text: file ? fileAbout(file, context) : '',
      error: file && problem !== null ? fileProblemText(problem, file.name, field, context) : undefined,
      errorPrefix,
      ok: file?.scan === 'clean',
      hidden: [name, key],
      actions: [{ act: 'remove', label: question.removeFile(), name: actionName, value: `drop:${name}/${key}` }],
    };
  });
  return fieldAround(
    model,
    (described) => html`
      ${ids.length === 0 ? hiddenValues([[name, '']]) : nothing}
      ${fileInput({ id, name: `${name}.file`, accept: accept.join(','), multiple: maxFiles(field) > 1, capture }, described)}
      ${storedFiles(question.fileList({ label }), [...stored, ...uploads])}
    `,
  );
}
