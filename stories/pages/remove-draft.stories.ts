import { examples } from '../../packages/views/src/remove-draft/remove-draft.examples.js';
import { pageParameters, pageStory } from '../from-views.js';

export default { title: 'Pages/Delete a draft', parameters: pageParameters };

export const ADraftWithALabel = pageStory(examples, 'a draft with a label');
export const ADraftWithoutALabel = pageStory(examples, 'a draft without a label');
