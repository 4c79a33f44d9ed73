import { examples } from '../../packages/elements/src/checkboxes/checkboxes.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Checkboxes' };

export const States = states(examples);
