import type { ViewExample } from '../testing/example.js';
import { receivedCase, submitted } from '../testing/lost-card.js';
import { sentView } from './sent.view.js';

const sent = { case: receivedCase, submittedAt: receivedCase.createdAt };

export const examples: readonly ViewExample[] = [
  { name: 'sent before with the same answers', view: (context) => sentView({ ...sent, other: null }, context) },
  { name: 'sent before with other answers', view: (context) => sentView({ ...sent, other: submitted }, context) },
];
