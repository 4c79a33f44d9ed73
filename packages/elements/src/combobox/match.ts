/** What may be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What tells it from another of the same name: "Provinsi Contoh". */
  readonly hint?: string;
}

/** A piece of a label, and whether it is what was typed. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Short forms that people write in addresses, by their whole word. */
const abbreviations: Readonly<Record<string, string>> = {
  ds: 'desa',
  dsn: 'dusun',
  gg: 'gang',
  jl: 'jalan',
  jln: 'jalan',
  kab: 'kabupaten',
  kec: 'kecamatan',
  kel: 'kelurahan',
  kep: 'kepulauan',
  kp: 'kampung',
  prov: 'provinsi',
  prop: 'provinsi',
};

/** Latin accents; the vowel signs of other scripts stay. */
const accents = /[\u0300-\u036f]/g;
/** Written or left out as one likes: Ma'rang, Marang. */
const silent = /['’ʼ`]/g;

const fold = (text: string): string =>
  text.normalize('NFD').replace(accents, '').replace(silent, '').toLowerCase().normalize('NFC');

/** Letters, signs of other scripts and digits, without case and accents: "Kab. Toli-Toli" reads `kab`, `toli`, `toli`. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const longForm = (word: string): string => abbreviations[word] ?? word;

interface Read {
  readonly words: readonly string[];
  readonly long: readonly string[];
  /** Written as one, for who does not know where a name is parted. */
  readonly joined: string;
}

function read(text: string): Read {
  const words = wordsOf(text);
  return { words, long: words.map(longForm), joined: words.join('') };
}

const startsOne = (words: readonly string[], start: string): boolean => words.some((word) => word.startsWith(start));

/** The words one after the other; the last one may be on its way. */
const startsWith = (words: readonly string[], starts: readonly string[]): boolean =>
  starts.every((start, at) => (at === starts.length - 1 ? words[at]?.startsWith(start) : words[at] === start));

/** The smaller, the better; null: it does not match. */
function rank(choice: Read, typed: Read): number | null {
  if (startsWith(choice.words, typed.words) || startsWith(choice.long, typed.long)) return 0;
  const isStart = (word: string, at: number) =>
    startsOne(choice.words, word) || startsOne(choice.long, word) || startsOne(choice.long, typed.long[at]!);
  if (typed.words.every(isStart)) return 1;
  if (choice.joined.includes(typed.joined)) return 2;
  return typed.words.every((word, at) => isStart(word, at) || choice.joined.includes(word)) ? 3 : null;
}

const reads = new WeakMap<Choice, Read>();

function readOf(choice: Choice): Read {
  let found = reads.get(choice);
  if (!found) reads.set(choice, (found = read(`${choice.label} ${choice.hint ?? ''}`)));
  return found;
}

/**
 * The choices that what was typed may mean: those that begin with it first, then those with words that do, then those that have it inside.
 * Case, accents, hyphens and short forms ("kab.", "jl.") make no difference. All of them where nothing was typed.
 */
export function matching<T extends Choice>(choices: readonly T[], text: string): readonly T[] {
  const typed = read(text);
  if (typed.words.length === 0) return text.trim() === '' ? choices : [];
  const found: T[][] = [[], [], [], []];
  for (const choice of choices) {
    const at = rank(readOf(choice), typed);
    if (at !== null) found[at]!.push(choice);
  }
  return found.flat();
}

/** The choice whose label this is, letter for letter but for case, accents and short forms. */
export function sameText<T extends Choice>(choices: readonly T[], text: string): T | null {
  const wanted = read(text).long.join(' ');
  const exact = choices.find(({ label }) => label === text.trim());
  return exact ?? choices.find(({ label }) => wanted !== '' && read(label).long.join(' ') === wanted) ?? null;
}

/** The label in pieces, so that what was typed can be marked: at the start of words, else where it is inside. */
export function pieces(label: string, text: string): readonly Piece[] {
  const typed = read(text);
  const signs = [...label];
  const letters = signs.map((sign) => wordsOf(sign)[0] ?? '');
  const isMarked = signs.map(() => false);
  const mark = (words: readonly string[], isPlace: (at: number) => boolean) => {
    for (let at = 0; at < letters.length; at += 1)
      if (letters[at] && isPlace(at)) isMarked.fill(true, at, at + longest(letters, at, words));
  };
  mark([...typed.words, ...typed.long], (at) => !letters[at - 1]);
  if (!isMarked.includes(true)) mark([typed.joined], () => !isMarked.includes(true));
  return joinAlike(signs, isMarked);
}

/** How many letters from here on are one of the words. */
function longest(letters: readonly string[], from: number, words: readonly string[]): number {
  let best = 0;
  for (const word of words) {
    let at = from;
    let rest = word;
    while (rest && at < letters.length && rest.startsWith(letters[at]!)) rest = rest.slice(letters[at++]!.length);
    if (!rest) best = Math.max(best, at - from);
  }
  return best;
}

function joinAlike(letters: readonly string[], isMarked: readonly boolean[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const [at, letter] of letters.entries()) {
    const last = found.at(-1);
    const isMatch = isMarked[at]!;
    if (last?.isMatch === isMatch) found[found.length - 1] = { text: last.text + letter, isMatch };
    else found.push({ text: letter, isMatch });
  }
  return found;
}
