import { examples } from '../../packages/elements/src/stats/stats.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Stats' };

export const States = states(examples);
