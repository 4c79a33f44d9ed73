import { examples } from '../../packages/views/src/case-status/case-status.examples.js';
import { pageParameters, pageStory } from '../from-views.js';

export default { title: 'Pages/Tracking', parameters: pageParameters };

export const Received = pageStory(examples, 'received');
export const InReview = pageStory(examples, 'in review');
export const WaitingForTheCitizen = pageStory(examples, 'waiting for the citizen');
export const Late = pageStory(examples, 'late');
export const Approved = pageStory(examples, 'approved');
export const Rejected = pageStory(examples, 'rejected');
export const NotPaidYet = pageStory(examples, 'not paid yet');
export const PaidWaitingForReview = pageStory(examples, 'paid, waiting for the review');
export const NotPaidInTime = pageStory(examples, 'not paid in time');
