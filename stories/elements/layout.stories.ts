import { examples } from '../../packages/elements/src/layout/layout.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Layout' };

export const States = states(examples);
