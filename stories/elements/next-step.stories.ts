import { examples } from '../../packages/elements/src/next-step/next-step.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Next step', parameters: about('next-step') };

export const States = states(examples);
