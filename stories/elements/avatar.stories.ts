import { examples } from '../../packages/elements/src/avatar/avatar.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Avatar' };

export const States = states(examples);
