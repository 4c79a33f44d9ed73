import { examples } from '../../packages/elements/src/steps/steps.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Steps', parameters: about('steps') };

export const States = states(examples);
