import { examples } from '../../packages/elements/src/identity-number/identity-number.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Identity number' };

export const States = states(examples);
