import { examples } from '../../packages/elements/src/divider/divider.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Divider' };

export const States = states(examples);
