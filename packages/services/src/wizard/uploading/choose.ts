import { maxFiles, type FileField } from '@layan/definition';
import { judge, type FileProblem } from '@layan/elements/templates';
import type { FileModel } from '@layan/views';
import { isUnderWay, type Upload } from './uploads.js';

const problems: Readonly<Record<FileProblem, string>> = {
  empty: 'empty',
  kind: 'type',
  tooLarge: 'too_large',
  twice: 'twice',
  tooMany: 'too_many',
};

interface Already {
  /** In the answer. */
  readonly stored: readonly FileModel[];
  readonly uploads: readonly Upload[];
  readonly newKey: () => string;
}

export interface Chosen {
  /** In the order in which they were chosen; those that are not taken say why. */
  readonly added: readonly Upload[];
  /** Earlier ones that they stand in for. */
  readonly replaced: readonly Upload[];
}

/** What becomes of files that were chosen for a question. Their content is for the platform to judge. */
export function choose(field: FileField, files: readonly File[], { stored, uploads, newKey }: Already): Chosen {
  const max = maxFiles(field);
  const own = uploads.filter((upload) => upload.field === field.name);
  // where one file is asked for, the newest one is meant
  const before = max === 1 ? [] : [...stored.filter(({ scan }) => scan !== 'refused'), ...own.filter(isUnderWay)];
  const isThere = ({ name, size }: File) => before.some((each) => each.name === name && each.bytes === size);
  const fresh = files.filter((file) => !isThere(file));
  const rules = { accept: field.accept.join(','), maxSize: field.maxBytes, maxFiles: Math.max(0, max - before.length) };
  const judged = judge(fresh, rules);
  const added = files.map((file): Upload => {
    const problem = isThere(file) ? 'twice' : judged[fresh.indexOf(file)];
    return {
      key: newKey(),
      field: field.name,
      name: file.name,
      type: file.type,
      bytes: file.size,
      file,
      id: null,
      state: problem ? { kind: 'refused', problem: problems[problem] } : { kind: 'waiting' },
    };
  });
  const standsIn = max === 1 && added.some(isUnderWay);
  // what was begun before the page was loaded may turn out to be the same file
  const replaced = own.filter(({ state: { kind } }) => kind === 'refused' || (standsIn && kind !== 'half'));
  return { added, replaced };
}
