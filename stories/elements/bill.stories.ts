import { examples } from '../../packages/elements/src/bill/bill.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Bill', parameters: about('bill') };

export const States = states(examples);
