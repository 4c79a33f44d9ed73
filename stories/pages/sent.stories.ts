import { examples } from '../../packages/views/src/sent/sent.examples.js';
import { pageParameters, pageStory } from '../from-views.js';

export default { title: 'Pages/Sent before', parameters: pageParameters };

export const SentBeforeWithTheSameAnswers = pageStory(examples, 'sent before with the same answers');
export const SentBeforeWithOtherAnswers = pageStory(examples, 'sent before with other answers');
