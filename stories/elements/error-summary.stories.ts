import { examples } from '../../packages/elements/src/error-summary/error-summary.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Error summary' };

export const States = states(examples);
