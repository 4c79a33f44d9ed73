import type { Words } from '../words/words.js';
import { kindsOf, kindText, sizeText, type FileProblem, type FileRules } from './files.js';
import type { UploadState } from './upload-controller.js';

type Say = Words['fileUpload'];

/** Why a file is not sent, in the person's words. */
export function problemText(
  problem: FileProblem,
  { size }: File,
  { accept, maxSize, maxFiles }: FileRules,
  say: Say,
  language: string,
): string {
  if (problem === 'kind') return say.kind({ kinds: kindsText(accept, say, language) });
  if (problem === 'tooLarge')
    return say.tooLarge({ size: sizeText(size, language), max: sizeText(maxSize ?? 0, language) });
  return problem === 'tooMany' ? say.tooMany({ max: maxFiles ?? 1 }) : say[problem]();
}

/** "gambar atau PDF" for `image/*,.pdf`. */
function kindsText(accept: string, say: Say, language: string): string {
  const names = kindsOf(accept).map((kind) => {
    const [family, ending] = kind.split('/');
    if (ending === '*' && (family === 'image' || family === 'audio' || family === 'video')) return say[family]();
    return (ending ?? kind.replace(/^\./, '')).toUpperCase();
  });
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(new Set(names));
}

/** "PDF, 2,1 MB, mengunggah 62%". */
export function stateText(file: File, state: UploadState | undefined, say: Say, language: string): string {
  const percent = (done: number) => new Intl.NumberFormat(language, { style: 'percent' }).format(done);
  const texts = {
    waiting: () => say.waiting(),
    sending: () => say.sending({ percent: percent(state?.kind === 'sending' ? state.done : 0) }),
    sent: () => say.sent(),
    failed: () => '',
  };
  return [kindText(file), sizeText(file.size, language), state && texts[state.kind]()].filter(Boolean).join(', ');
}
