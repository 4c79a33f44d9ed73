import { examples } from '../../packages/elements/src/bill/bill.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Bill' };

export const States = states(examples);
