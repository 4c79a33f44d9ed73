import { examples } from '../../packages/elements/src/link/link.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Link' };

export const States = states(examples);
