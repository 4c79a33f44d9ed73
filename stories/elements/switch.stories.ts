import { examples } from '../../packages/elements/src/switch/switch.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Switch' };

export const States = states(examples);
