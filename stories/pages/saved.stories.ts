import { examples } from '../../packages/views/src/saved/saved.examples.js';
import { pageParameters, pageStory } from '../from-views.js';

export default { title: 'Pages/Saved', parameters: pageParameters };

export const KeptForAKnownTime = pageStory(examples, 'kept for a known time');
export const WithoutALabelReadyToCheck = pageStory(examples, 'without a label, ready to check');
