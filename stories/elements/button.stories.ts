import { examples } from '../../packages/elements/src/button/button.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Button' };

export const States = states(examples);
