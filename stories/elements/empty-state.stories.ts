import { examples } from '../../packages/elements/src/empty-state/empty-state.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Empty state' };

export const States = states(examples);
