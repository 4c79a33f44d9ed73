import { examples } from '../../packages/elements/src/progress/progress.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Progress' };

export const States = states(examples);
