import { examples } from '../../packages/elements/src/range/range.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Range' };

export const States = states(examples);
