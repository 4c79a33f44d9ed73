import { examples } from '../../packages/elements/src/error-summary/error-summary.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Error summary', component: 'layan-error-summary' };

export const States = states(examples);
