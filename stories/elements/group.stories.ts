import { examples } from '../../packages/elements/src/group/group.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Group' };

export const States = states(examples);
