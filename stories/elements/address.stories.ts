import { examples } from '../../packages/elements/src/address/address.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Address', parameters: about('address') };

export const States = states(examples);
