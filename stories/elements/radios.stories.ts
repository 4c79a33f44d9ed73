import { examples } from '../../packages/elements/src/radios/radios.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Radios' };

export const States = states(examples);
