import type { FileField } from '@layan/definition';
import type { FileAction, StoredFileModel } from '@layan/elements/templates';
import type { ViewContext } from '../context.js';
import type { UploadModel } from '../models.js';
import { uploadAbout, uploadError } from '../text/upload-text.js';
import { actionName } from './action-name.js';

/** The row of a file that is on its way, or kept from it, below those that are in the answer. Only a live page has any. */
export function uploadRow(upload: UploadModel, field: FileField, context: ViewContext): StoredFileModel {
  const { key, name, state } = upload;
  const { question } = context.words;
  const done = 'done' in state ? state.done : undefined;
  const isRunning = state.kind === 'waiting' || state.kind === 'sending' || state.kind === 'lost';
  const action = (act: FileAction['act'], verb: string, label: string): FileAction => ({
    act,
    label,
    name: actionName,
    value: `${verb}:${field.name}/${key}`,
  });
  return {
    key,
    name,
    text: uploadAbout(upload, context),
    error: uploadError(upload, field, context),
    errorPrefix: question.errorPrefix(),
    progress: done === undefined ? undefined : { done, label: question.uploadProgress({ name }) },
    actions: [
      ...(state.kind === 'failed' ? [action('send', 'again', question.uploadAgain())] : []),
      action('remove', 'drop', isRunning ? question.uploadCancel() : question.removeFile()),
    ],
  };
}
