import { examples } from '../../packages/elements/src/money-field/money-field.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Money field' };

export const States = states(examples);
