import { examples } from '../../packages/elements/src/skeleton/skeleton.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Skeleton' };

export const States = states(examples);
