import { saved, type SavedModel } from '@layan/elements/templates';
import type { TemplateResult } from 'lit/html.js';
import type { ViewContext } from '../context.js';
import type { DraftModel } from '../models.js';
import { savedText } from '../text/instant-text.js';

/** Says beside the buttons whether the answers are safe. */
export const savedLine = (draft: DraftModel, context: ViewContext): TemplateResult =>
  saved({ text: savedText(draft, context), state: stateOf(draft) });

function stateOf({ savedAt, status }: DraftModel): NonNullable<SavedModel['state']> {
  switch (status) {
    case 'offline':
      return 'failed';
    case 'saving':
    case 'unsaved':
      return 'waiting';
    default:
      return savedAt === null ? 'waiting' : 'saved';
  }
}
