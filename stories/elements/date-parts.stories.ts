import { examples } from '../../packages/elements/src/date-parts/date-parts.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Date parts' };

export const States = states(examples);
