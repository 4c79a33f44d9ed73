import { examples } from '../../packages/elements/src/phone-field/phone-field.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Phone field' };

export const States = states(examples);
