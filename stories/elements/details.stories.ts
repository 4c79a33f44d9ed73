import { examples } from '../../packages/elements/src/details/details.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Details' };

export const States = states(examples);
