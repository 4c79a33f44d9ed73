import { examples } from '../../packages/views/src/received/received.examples.js';
import { pageParameters, pageStory } from '../from-views.js';

export default { title: 'Pages/Confirmation', parameters: pageParameters };

export const Received = pageStory(examples, 'received');
export const ReceivedNothingPromised = pageStory(examples, 'received, nothing promised');
export const ReceivedToBePaid = pageStory(examples, 'received, to be paid');
