import { examples } from '../../packages/elements/src/prose/prose.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Prose' };

export const States = states(examples);
