import { examples } from '../../packages/views/src/question/question.examples.js';
import { pageParameters, pageStory } from '../from-views.js';

export default { title: 'Pages/Question', parameters: pageParameters };

export const FirstPageNothingAnswered = pageStory(examples, 'first page, nothing answered');
export const IdentityNumberFromTheSignIn = pageStory(examples, 'identity number from the sign-in');
export const LongTextAndADate = pageStory(examples, 'long text and a date');
export const YesOrNo = pageStory(examples, 'yes or no');
export const Address = pageStory(examples, 'address');
export const AddressNothingChosenYet = pageStory(examples, 'address, nothing chosen yet');
export const PeopleWhoPickUp = pageStory(examples, 'people who pick up');
export const Declaration = pageStory(examples, 'declaration');
export const Refused = pageStory(examples, 'refused');
export const AWarningThatCanBePassed = pageStory(examples, 'a warning that can be passed');
export const AnswersBroughtBackAfterSignIn = pageStory(examples, 'answers brought back after sign-in');
export const ChangedInAnotherTab = pageStory(examples, 'changed in another tab');
export const SavedOnAnotherDay = pageStory(examples, 'saved on another day');
export const LiveSaving = pageStory(examples, 'live, saving');
export const LiveNotSavedYet = pageStory(examples, 'live, not saved yet');
export const LiveWithoutAConnection = pageStory(examples, 'live, without a connection');
export const LiveChangedElsewhereToo = pageStory(examples, 'live, changed elsewhere too');
export const EveryTypeOfQuestionBlank = pageStory(examples, 'every type of question, blank');
export const EveryTypeOfQuestionAnswered = pageStory(examples, 'every type of question, answered');
export const EveryTypeOfQuestionWrong = pageStory(examples, 'every type of question, wrong');
