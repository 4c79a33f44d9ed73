import { examples } from '../../packages/elements/src/task-list/task-list.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Task list' };

export const States = states(examples);
