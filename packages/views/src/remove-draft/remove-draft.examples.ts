import type { ViewExample } from '../testing/example.js';
import { draft, finishedDraft, form } from '../testing/lost-card.js';
import { removeDraftView } from './remove-draft.view.js';

const post = form('/permohonan/draf/d1/hapus');

export const examples: readonly ViewExample[] = [
  { name: 'a draft with a label', view: (context) => removeDraftView({ ...draft, form: post }, context) },
  { name: 'a draft without a label', view: (context) => removeDraftView({ ...finishedDraft, form: post }, context) },
];
