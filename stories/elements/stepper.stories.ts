import { examples } from '../../packages/elements/src/stepper/stepper.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Stepper', component: 'layan-stepper', parameters: about('stepper') };

export const States = states(examples);
