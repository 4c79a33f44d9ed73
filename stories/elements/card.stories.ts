import { examples } from '../../packages/elements/src/card/card.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Card' };

export const States = states(examples);
