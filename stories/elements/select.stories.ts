import { examples } from '../../packages/elements/src/select/select.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Select', parameters: about('select') };

export const States = states(examples);
