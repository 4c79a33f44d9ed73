import { examples } from '../../packages/elements/src/character-count/character-count.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Character count' };

export const States = states(examples);
