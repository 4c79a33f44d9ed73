import { examples } from '../../packages/elements/src/facts/facts.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Facts', parameters: about('facts') };

export const States = states(examples);
