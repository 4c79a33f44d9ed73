import { examples } from '../../packages/elements/src/official-banner/official-banner.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Official banner' };

export const States = states(examples);
