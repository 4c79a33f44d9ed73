import { examples } from '../../packages/elements/src/task-list/task-list.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Task list', parameters: about('task-list') };

export const States = states(examples);
