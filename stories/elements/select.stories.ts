import { examples } from '../../packages/elements/src/select/select.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Select' };

export const States = states(examples);
