import { examples } from '../../packages/elements/src/skeleton/skeleton.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Skeleton', parameters: about('skeleton') };

export const States = states(examples);
