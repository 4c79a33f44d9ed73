import { examples } from '../../packages/elements/src/facts/facts.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Facts' };

export const States = states(examples);
