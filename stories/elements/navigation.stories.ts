import { examples } from '../../packages/elements/src/navigation/navigation.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Navigation' };

export const States = states(examples);
