import { examples } from '../../packages/elements/src/details/details.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Details', parameters: about('details') };

export const States = states(examples);
