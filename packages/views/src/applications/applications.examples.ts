import type { ViewExample } from '../testing/example.js';
import { approvedCase, caseInReview, draft, finishedDraft, receivedCase, rejectedCase } from '../testing/lost-card.js';
import { applicationsView, type ApplicationsModel } from './applications.view.js';

const example = (name: string, model: ApplicationsModel): ViewExample => ({
  name,
  view: (context) => applicationsView(model, context),
  shell: { current: 'applications' },
});
const drafts = [draft, finishedDraft];
const cases = [receivedCase, caseInReview, approvedCase, rejectedCase].map((item, at) => ({ ...item, id: `c${at}` }));

export const examples: readonly ViewExample[] = [
  example('nothing yet', { drafts: [], cases: [], next: null }),
  example('drafts and cases', { drafts, cases, next: '/permohonan?cursor=x' }),
  example('a draft just saved', { drafts: [draft], cases: [], next: null, notice: 'saved' }),
  example('a draft just deleted', { drafts: [], cases, next: null, notice: 'removed' }),
];
