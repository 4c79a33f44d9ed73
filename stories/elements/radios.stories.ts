import { examples } from '../../packages/elements/src/radios/radios.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Radios', parameters: about('radios') };

export const States = states(examples);
