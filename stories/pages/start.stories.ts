import { examples } from '../../packages/views/src/start/start.examples.js';
import { pageParameters, pageStory } from '../from-views.js';

export default { title: 'Pages/Start', parameters: pageParameters };

export const NotSignedIn = pageStory(examples, 'not signed in');
export const SignedInNothingBegun = pageStory(examples, 'signed in, nothing begun');
export const OneDraft = pageStory(examples, 'one draft');
export const SeveralDrafts = pageStory(examples, 'several drafts');
export const Closed = pageStory(examples, 'closed');
export const ClosedWithADraftToFinish = pageStory(examples, 'closed, with a draft to finish');
export const AServiceThatCostsWhatTheAnswersSay = pageStory(examples, 'a service that costs what the answers say');
