import { examples } from '../../packages/elements/src/tag/tag.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Tag' };

export const States = states(examples);
