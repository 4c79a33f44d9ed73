import { examples } from '../../packages/elements/src/cover/cover.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Cover' };

export const States = states(examples);
