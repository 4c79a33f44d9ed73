import { examples } from '../../packages/views/src/check/check.examples.js';
import { pageParameters, pageStory } from '../from-views.js';

export default { title: 'Pages/Check your data', parameters: pageParameters };

export const Complete = pageStory(examples, 'complete');
export const AnswersMissing = pageStory(examples, 'answers missing');
export const AWarning = pageStory(examples, 'a warning');
export const ChangedSinceItWasShown = pageStory(examples, 'changed since it was shown');
export const OnItsWay = pageStory(examples, 'on its way');
export const WithoutAConnection = pageStory(examples, 'without a connection');
export const AServiceThatCostsMoney = pageStory(examples, 'a service that costs money');
export const AFeeThatIsNotKnownYet = pageStory(examples, 'a fee that is not known yet');
