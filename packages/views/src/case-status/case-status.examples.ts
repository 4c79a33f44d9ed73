import type { ViewExample } from '../testing/example.js';
import {
  approved,
  approvedCase,
  billed,
  billExpired,
  caseInReview,
  received,
  lapsedCase,
  paid,
  receivedCase,
  rejected,
  rejectedCase,
  submitted,
  taken,
  unpaidCase,
} from '../testing/lost-card.js';
import { caseStatusView, type CaseStatusModel } from './case-status.view.js';

const example = (name: string, model: Omit<CaseStatusModel, 'submitted'>): ViewExample => ({
  name,
  view: (context) => caseStatusView({ ...model, submitted }, context),
});
const late = { date: '2026-08-20', basis: { workingDays: 3, from: 'submitted' } } as const;

export const examples: readonly ViewExample[] = [
  example('received', { case: receivedCase, events: [received] }),
  example('in review', { case: caseInReview, events: [received, taken] }),
  example('waiting for the citizen', { case: { ...caseInReview, actsNext: 'citizen' }, events: [received, taken] }),
  example('late', { case: { ...caseInReview, due: late }, events: [received, taken] }),
  example('not paid yet', { case: unpaidCase, events: [received, billed] }),
  example('paid, waiting for the review', {
    case: { ...receivedCase, intent: 'i1' },
    events: [received, billed, paid],
  }),
  example('not paid in time', { case: lapsedCase, events: [received, billed, billExpired] }),
  example('approved', { case: approvedCase, events: [received, taken, approved] }),
  example('rejected', { case: rejectedCase, events: [received, taken, rejected] }),
];
