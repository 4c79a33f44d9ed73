import { examples } from '../../packages/elements/src/stats/stats.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Stats', parameters: about('stats') };

export const States = states(examples);
