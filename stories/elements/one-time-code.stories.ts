import { examples } from '../../packages/elements/src/one-time-code/one-time-code.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/One time code' };

export const States = states(examples);
