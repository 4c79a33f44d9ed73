import { examples } from '../../packages/elements/src/switch/switch.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Switch', parameters: about('switch') };

export const States = states(examples);
