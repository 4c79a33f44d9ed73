import { examples } from '../../packages/elements/src/badge/badge.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Badge', parameters: about('badge') };

export const States = states(examples);
