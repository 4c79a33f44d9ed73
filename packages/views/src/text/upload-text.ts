/** How a file on its way reads, and what is said of it as it goes. */
import type { FileField } from '@layan/definition';
import { kindText, sizeText } from '@layan/elements/templates';
import type { ViewContext } from '../context.js';
import type { UploadModel } from '../models.js';
import { fileProblemText } from './file-text.js';

/** What those hear who do not see the rows. How far a file is they ask its bar. */
export type UploadNews =
  | { readonly type: 'begun'; readonly count: number }
  | { readonly type: 'taken-up' | 'done' | 'removed'; readonly name: string }
  /** The line. */
  | { readonly type: 'lost' | 'back' }
  /** Refused or failed. */
  | { readonly type: 'ended'; readonly upload: UploadModel; readonly field: FileField };

type Said = Pick<ViewContext, 'words' | 'locale'>;

const percentText = (done: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent' }).format(Math.floor(done * 100) / 100);

/** "PDF, 2,1 MB, mengunggah 62%" */
export function uploadAbout({ name, type, bytes, state }: UploadModel, { words: { question }, locale }: Said): string {
  const far = (done: number) => ({ percent: percentText(done, locale) });
  const said = {
    waiting: () => question.uploadWaits(),
    sending: (done: number) => question.uploading(far(done)),
    lost: (done: number) => question.uploadLost(far(done)),
    half: (done: number) => question.uploadHalf(far(done)),
    failed: () => '',
    refused: () => '',
  }[state.kind](('done' in state && state.done) || 0);
  return [kindText({ name, type }), sizeText(bytes, locale), said].filter(Boolean).join(', ');
}

/** What keeps it from going on, and what to do; undefined where nothing does. */
export function uploadError({ name, state }: UploadModel, field: FileField, context: Said): string | undefined {
  const { question } = context.words;
  if (state.kind === 'half') return question.uploadHalfHelp();
  if (state.kind === 'failed') return question.uploadFailed();
  return state.kind === 'refused' ? fileProblemText(state.problem, name, field, context) : undefined;
}

export function uploadNewsText(news: UploadNews, context: Said): string {
  const { question } = context.words;
  switch (news.type) {
    case 'begun':
      return question.uploadsBegun(news);
    case 'taken-up':
      return question.uploadTakenUp(news);
    case 'done':
      return question.uploadDone(news);
    case 'removed':
      return question.uploadStopped(news);
    case 'lost':
      return question.uploadsLost();
    case 'back':
      return question.uploadsBack();
    case 'ended': {
      const { upload, field } = news;
      const text = uploadError(upload, field, context) ?? '';
      // a refusal names the file itself
      return upload.state.kind === 'refused' ? text : question.uploadNews({ name: upload.name, text });
    }
  }
}
