import { examples } from '../../packages/elements/src/summary-list/summary-list.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Summary list' };

export const States = states(examples);
