import { examples } from '../../packages/elements/src/field/field.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Field' };

export const States = states(examples);
