import type { ViewExample } from '../testing/example.js';
import { draft, finishedDraft } from '../testing/lost-card.js';
import { savedView } from './saved.view.js';

export const examples: readonly ViewExample[] = [
  {
    name: 'kept for a known time',
    view: (context) => savedView({ draft, keptUntil: '2026-09-23T07:32:00.000Z' }, context),
  },
  { name: 'without a label, ready to check', view: (context) => savedView({ draft: finishedDraft }, context) },
];
