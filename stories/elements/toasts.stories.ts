import { examples } from '../../packages/elements/src/toasts/toasts.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Toasts' };

export const States = states(examples);
