/** What a list of chosen files is judged by. */
export interface FileRules {
  /** As the native control has it: `image/*,.pdf`; empty allows every kind. */
  readonly accept: string;
  /** In bytes; null for no limit. */
  readonly maxSize: number | null;
  /** Null for no limit. */
  readonly maxFiles: number | null;
}

/** What of a file is looked at. Its content is for the server to judge. */
export type FileFacts = Pick<File, 'name' | 'size' | 'type' | 'lastModified'>;

export const fileProblems = ['empty', 'kind', 'tooLarge', 'twice', 'tooMany'] as const;
/** Why a chosen file is not sent. */
export type FileProblem = (typeof fileProblems)[number];

/** One answer a file, in their order; null where nothing is wrong. What is wrong with one takes no place from the others. */
export function judge(files: readonly FileFacts[], rules: FileRules): readonly (FileProblem | null)[] {
  const good: FileFacts[] = [];
  return files.map((file) => {
    const problem = problemOf(file, good, rules);
    if (!problem) good.push(file);
    return problem;
  });
}

function problemOf(file: FileFacts, before: readonly FileFacts[], rules: FileRules): FileProblem | null {
  if (file.size === 0) return 'empty';
  if (!isAccepted(file, rules.accept)) return 'kind';
  if (rules.maxSize !== null && file.size > rules.maxSize) return 'tooLarge';
  if (before.some((each) => isSame(each, file))) return 'twice';
  return rules.maxFiles !== null && before.length >= rules.maxFiles ? 'tooMany' : null;
}

/** One and the same, as far as a page can tell. */
export const isSame = (one: FileFacts, other: FileFacts): boolean =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

/** The parts of an `accept`, in small letters. */
export const kindsOf = (accept: string): readonly string[] =>
  accept
    .split(',')
    .map((kind) => kind.trim().toLowerCase())
    .filter(Boolean);

/** A system that does not know the type of a file leaves it empty; then it is the server that finds out. */
function isAccepted({ name, type }: FileFacts, accept: string): boolean {
  const kinds = kindsOf(accept);
  if (kinds.length === 0) return true;
  return kinds.some((kind) => {
    if (kind.startsWith('.')) return name.toLowerCase().endsWith(kind);
    if (type === '') return true;
    return kind.endsWith('/*') ? type.startsWith(kind.slice(0, -1)) : type === kind;
  });
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const powers: Readonly<Record<string, number>> = { '': 0, b: 0, kb: 1, mb: 2, gb: 3 };

/** Bytes of "5 MB", "500 kB", "1.5 GB" or "2000000"; a kB is 1000 bytes, as in what `Intl` writes. Null when it is none of these. */
export function parseSize(text: string): number | null {
  const [, digits, unit] = /^\s*(\d+(?:[.,]\d+)?)\s*([kmg]?b?)\s*$/i.exec(text) ?? [];
  const power = powers[unit?.toLowerCase() ?? '-'];
  if (digits === undefined || power === undefined) return null;
  return Math.round(Number(digits.replace(',', '.')) * 1000 ** power);
}

/** "7,2 MB", in the manner of a language. */
export function sizeText(bytes: number, language: string): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const unit = units[power]!;
  const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, format).format(bytes / 1000 ** power);
}

/** "PDF": from the end of its name, else from its type; empty when neither says. */
export function kindText({ name, type }: Pick<FileFacts, 'name' | 'type'>): string {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1];
  return (ending ?? type.split('/')[1]?.replace(/^x-|\+.*$/g, '') ?? '').toUpperCase();
}
