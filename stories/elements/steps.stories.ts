import { examples } from '../../packages/elements/src/steps/steps.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Steps' };

export const States = states(examples);
