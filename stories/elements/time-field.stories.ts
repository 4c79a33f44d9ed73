import { examples } from '../../packages/elements/src/time-field/time-field.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Time field', component: 'layan-time-field', parameters: about('time-field') };

export const States = states(examples);
