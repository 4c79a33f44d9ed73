import { examples } from '../../packages/elements/src/account/account.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Account' };

export const States = states(examples);
