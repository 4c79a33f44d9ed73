import { examples } from '../../packages/elements/src/password/password.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Password' };

export const States = states(examples);
