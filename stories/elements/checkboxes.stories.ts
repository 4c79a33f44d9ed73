import { examples } from '../../packages/elements/src/checkboxes/checkboxes.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Checkboxes', parameters: about('checkboxes') };

export const States = states(examples);
