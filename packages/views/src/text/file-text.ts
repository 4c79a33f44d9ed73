/** How a file reads, and what is wrong with one. */
import { maxFiles, type FileField } from '@layan/definition';
import { sizeText } from '@layan/elements/templates';
import type { ViewContext } from '../context.js';
import type { FileModel } from '../models.js';

const kindNames = { 'image/jpeg': 'JPEG', 'image/png': 'PNG', 'application/pdf': 'PDF' } as const;

const kindName = (type: string | null): string =>
  type !== null && Object.hasOwn(kindNames, type) ? kindNames[type as keyof typeof kindNames] : '';

/** "JPEG, PNG atau PDF" */
export const kindsText = ({ accept }: FileField, locale: string): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(accept.map(kindName));

/** "PDF, 2,1 MB, sudah diperiksa" */
export function fileAbout({ type, bytes, scan }: FileModel, { words: { answer }, locale }: ViewContext): string {
  const state = { waiting: answer.fileWaits(), clean: answer.fileClean(), refused: answer.fileRefused() }[scan];
  return [kindName(type), sizeText(bytes, locale), state].filter(Boolean).join(', ');
}

/** What is known of a file of the answers; undefined where nothing is. */
export const fileOf = (id: string, { files }: Pick<ViewContext, 'files'>): FileModel | undefined =>
  files && Object.hasOwn(files, id) ? files[id] : undefined;

/** Why a file is not taken, and what to do instead; `file` says which. Problems are the contract's `fileProblems`, `quota`, and a page's own `twice` and `too_many`. */
export function fileProblemText(
  problem: string,
  file: string,
  field: FileField,
  { words: { finding }, locale }: Pick<ViewContext, 'words' | 'locale'>,
): string {
  switch (problem) {
    case 'type':
      return finding.fileType({ file, kinds: kindsText(field, locale) });
    case 'too_large':
      return finding.fileTooLarge({ file, max: sizeText(field.maxBytes, locale) });
    case 'empty':
      return finding.fileEmpty({ file });
    case 'active':
      return finding.fileActive({ file });
    case 'infected':
      return finding.fileInfected({ file });
    case 'quota':
      return finding.fileQuota({ file });
    case 'twice':
      return finding.fileTwice({ file });
    case 'too_many':
      return finding.fileTooMany({ file, max: maxFiles(field) });
    default:
      return finding.fileUnreadable({ file });
  }
}
