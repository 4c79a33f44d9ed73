import { examples } from '../../packages/elements/src/page/page.examples.js';
import { wholePage } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Page', parameters: about('page', { story: { inline: false, height: '640px' } }) };

export const Start = wholePage(examples, 'Start');
export const TaskList = wholePage(examples, 'Task list');
export const Question = wholePage(examples, 'Question');
export const QuestionWithMistakes = wholePage(examples, 'Question with mistakes');
export const CheckYourData = wholePage(examples, 'Check your data');
export const Received = wholePage(examples, 'Received');
export const Status = wholePage(examples, 'Status');
export const Desk = wholePage(examples, 'Desk');
