import { examples } from '../../packages/elements/src/range/range.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Range', parameters: about('range') };

export const States = states(examples);
