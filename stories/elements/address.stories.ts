import { examples } from '../../packages/elements/src/address/address.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Address' };

export const States = states(examples);
