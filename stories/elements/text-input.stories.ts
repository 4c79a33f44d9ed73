import { examples } from '../../packages/elements/src/text-input/text-input.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Text input' };

export const States = states(examples);
