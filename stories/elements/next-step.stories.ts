import { examples } from '../../packages/elements/src/next-step/next-step.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Next step' };

export const States = states(examples);
