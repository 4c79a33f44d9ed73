import { examples } from '../../packages/elements/src/saved/saved.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Saved' };

export const States = states(examples);
