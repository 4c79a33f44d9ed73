import { examples } from '../../packages/views/src/applications/applications.examples.js';
import { pageParameters, pageStory } from '../from-views.js';

export default { title: 'Pages/Account: my applications', parameters: pageParameters };

export const NothingYet = pageStory(examples, 'nothing yet');
export const DraftsAndCases = pageStory(examples, 'drafts and cases');
export const ADraftJustSaved = pageStory(examples, 'a draft just saved');
export const ADraftJustDeleted = pageStory(examples, 'a draft just deleted');
