import type { ViewExample } from '../testing/example.js';
import { receivedCase, unpaidCase } from '../testing/lost-card.js';
import { receivedView } from './received.view.js';

export const examples: readonly ViewExample[] = [
  { name: 'received', view: (context) => receivedView({ case: receivedCase }, context) },
  {
    name: 'received, nothing promised',
    view: (context) => receivedView({ case: { ...receivedCase, due: null } }, context),
  },
  { name: 'received, to be paid', view: (context) => receivedView({ case: unpaidCase }, context) },
];
