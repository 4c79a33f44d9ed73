import { examples } from '../../packages/elements/src/text-input/text-input.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Text input', parameters: about('text-input') };

export const States = states(examples);
