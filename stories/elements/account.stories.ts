import { examples } from '../../packages/elements/src/account/account.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Account', parameters: about('account') };

export const States = states(examples);
