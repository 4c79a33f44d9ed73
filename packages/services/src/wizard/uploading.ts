/** Everything that only a draft with a question for files needs; loaded with the first one. */
import { announce } from '@layan/elements/announcer/class';
import { css as questions } from '@layan/elements/sheets/questions';
import { css as uploads } from '@layan/elements/sheets/uploads';
import { uploadNewsText } from '@layan/views';
import { adoptSheets } from '../host/root.js';
import type { Ports } from './ports.js';
import { BegunUploads } from './uploading/begun-uploads.js';
import { FileWork, type FileWorkOptions } from './uploading/file-work.js';
import { hearFiles } from './uploading/picking.js';

export interface UploadingOptions extends Pick<
  FileWorkOptions,
  'client' | 'handle' | 'definition' | 'stage' | 'save' | 'failed'
> {
  readonly ports: Ports;
}

/** Takes up the files of a draft, where its questions are shown. */
export function takeUpFiles({ ports, ...options }: UploadingOptions): FileWork {
  const { root, clock, changed } = ports;
  const files = new FileWork({
    ...options,
    clock,
    changed,
    begun: new BegunUploads(() => sessionStorage, options.handle.draft.id),
    tell(news) {
      const around = root.querySelector('.layan-root');
      if (around) announce(around, uploadNewsText(news, { words: ports.words(), locale: ports.locale() }), { clock });
    },
    isVisible: () => document.visibilityState !== 'hidden',
  });
  adoptSheets(root, questions, uploads);
  hearFiles(root, (control, picked) => files.choose(control.replace(/\.file$/, ''), picked), files.ended);
  files.start();
  return files;
}
