import { examples } from '../../packages/elements/src/confirmation/confirmation.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Confirmation' };

export const States = states(examples);
